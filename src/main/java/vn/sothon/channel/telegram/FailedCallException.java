package vn.sothon.channel.telegram;

import java.io.IOException;

/** Carries a failure through the HTTP client and the library, which know only exceptions. */
final class FailedCallException extends IOException {

    private final transient CallFailure failure;

    FailedCallException(CallFailure failure) {
        super(failure.getClass().getSimpleName());
        this.failure = failure;
    }

    CallFailure failure() {
        return failure;
    }
}
