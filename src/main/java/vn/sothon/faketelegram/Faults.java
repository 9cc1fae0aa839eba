package vn.sothon.faketelegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The faults that are due, oldest order first. */
final class Faults {

    private static final class Order {
        private final String method;
        private final OptionalLong chat;
        private final Fault fault;
        private int left;

        Order(String method, OptionalLong chat, Fault fault, int times) {
            this.method = method;
            this.chat = chat;
            this.fault = fault;
            this.left = times;
        }

        boolean concerns(String calledMethod, OptionalLong calledChat) {
            return left > 0
                    && method.equalsIgnoreCase(calledMethod)
                    && (chat.isEmpty() || chat.equals(calledChat));
        }
    }

    private final List<Order> orders = new ArrayList<>();

    synchronized void add(String method, OptionalLong chat, Fault fault, int times) {
        orders.add(new Order(method, chat, fault, times));
    }

    /** The fault this call meets, used up by one. */
    synchronized Optional<Fault> next(String method, OptionalLong chat) {
        Optional<Order> order =
                orders.stream().filter(each -> each.concerns(method, chat)).findFirst();
        order.ifPresent(each -> each.left--);
        return order.map(each -> each.fault);
    }

    synchronized void clear() {
        orders.clear();
    }
}
