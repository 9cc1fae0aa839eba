package vn.sothon.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What is measured; system properties change it.
 *
 * @param people how many talk at the same time
 * @param questions how many questions a report has, one report beside the other
 * @param length of one round
 * @param rates answers per second of the paced runs
 */
record Wanted(
        int people, List<Integer> questions, Duration length, int rounds, List<Integer> rates) {

    static Wanted read() {
        return new Wanted(
                Integer.getInteger("load.people", 100),
                numbers("load.questions", "25,100,400"),
                Duration.ofSeconds(Integer.getInteger("load.seconds", 10)),
                Integer.getInteger("load.rounds", 3),
                numbers("load.rates", "100,250,500"));
    }

    private static List<Integer> numbers(String property, String standard) {
        return Arrays.stream(System.getProperty(property, standard).split(",", -1))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
