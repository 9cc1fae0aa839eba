package vn.sothon.faketelegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Faults that happen by chance, the same ones for the same seed and order of calls: {@code
 * fake.randomFaults("sendMessage", 152).tooManyRequests(0.02, Duration.ofSeconds(30))
 * .dropsAnswers(0.05)}. Each chance is a part of all calls of the method; together they are at most
 * one.
 */
public final class RandomFaults {

    private record Chance(double upTo, Fault fault) {}

    private final Random random;
    private final List<Chance> chances = new ArrayList<>();
    private double total;

    RandomFaults(long seed) {
        this.random = new Random(seed);
    }

    public RandomFaults tooManyRequests(double chance, Duration retryAfter) {
        return add(chance, Fault.tooManyRequests(retryAfter));
    }

    /** An error of the Bot API itself, as JSON. */
    public RandomFaults serverErrors(double chance) {
        return add(chance, new Fault.Answer(500, "Internal Server Error", Optional.empty()));
    }

    /** 502 with a gateway's HTML page. */
    public RandomFaults gatewayPages(double chance) {
        return add(chance, Fault.page(502));
    }

    /** Nothing happens and the connection ends. */
    public RandomFaults dropsCalls(double chance) {
        return add(chance, new Fault.Dropped());
    }

    /** Everything happens and the connection ends without an answer. */
    public RandomFaults dropsAnswers(double chance) {
        return add(chance, new Fault.AnswerLost());
    }

    /** Nothing happens and nothing is answered for that time; then the connection ends. */
    public RandomFaults silences(double chance, Duration duration) {
        return add(chance, new Fault.Silence(duration));
    }

    /** Everything happens, that much later. */
    public RandomFaults delays(double chance, Duration delay) {
        return add(chance, new Fault.Late(delay));
    }

    synchronized Optional<Fault> next() {
        double drawn = random.nextDouble();
        return chances.stream()
                .filter(chance -> drawn < chance.upTo())
                .findFirst()
                .map(Chance::fault);
    }

    private synchronized RandomFaults add(double chance, Fault fault) {
        total += chance;
        if (chance < 0 || total > 1) {
            throw new IllegalArgumentException("chances add up to " + total);
        }
        chances.add(new Chance(total, fault));
        return this;
    }
}
