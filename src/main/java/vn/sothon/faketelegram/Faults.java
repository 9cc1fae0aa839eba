package vn.sothon.faketelegram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The faults that are due, oldest order first; after them those that happen by chance. */
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
            return method.equalsIgnoreCase(calledMethod)
                    && (chat.isEmpty() || chat.equals(calledChat));
        }
    }

    private final List<Order> orders = new ArrayList<>();
    private final Map<String, RandomFaults> random = new HashMap<>();

    synchronized void add(String method, OptionalLong chat, Fault fault, int times) {
        orders.add(new Order(method, chat, fault, times));
    }

    synchronized RandomFaults random(String method, long seed) {
        var faults = new RandomFaults(seed);
        random.put(key(method), faults);
        return faults;
    }

    /** The fault this call meets, used up by one. */
    synchronized Optional<Fault> next(String method, OptionalLong chat) {
        Optional<Order> order =
                orders.stream().filter(each -> each.concerns(method, chat)).findFirst();
        order.ifPresent(this::use);
        return order.map(each -> each.fault)
                .or(() -> Optional.ofNullable(random.get(key(method))).flatMap(RandomFaults::next));
    }

    synchronized void clear() {
        orders.clear();
        random.clear();
    }

    private void use(Order order) {
        order.left--;
        if (order.left <= 0) {
            orders.remove(order);
        }
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
