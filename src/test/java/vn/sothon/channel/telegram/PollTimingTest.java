package vn.sothon.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollTimingTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "5, 16", "6, 30", "1000000, 30"})
    void pauses_double_up_to_the_longest(int failures, int seconds) {
        assertThat(PollTiming.USUAL.pauseAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
