package vn.sothon.faketelegram;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules in force; they can change while the server runs. */
final class Rules {

    private volatile Set<Rule> inForce = EnumSet.noneOf(Rule.class);

    void set(List<Rule> rules) {
        Set<Rule> chosen = EnumSet.noneOf(Rule.class);
        chosen.addAll(rules);
        inForce = chosen;
    }

    boolean has(Rule rule) {
        return inForce.contains(rule);
    }
}
