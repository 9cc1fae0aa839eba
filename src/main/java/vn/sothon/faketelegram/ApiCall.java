package vn.sothon.faketelegram;

/** A call that reached the server, whatever became of it. */
public record ApiCall(String method, Parameters parameters) {

    boolean isOf(String name) {
        return method.equalsIgnoreCase(name);
    }
}
