package vn.sothon.answer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadCommandTest {

    @Test
    void each_line_in_gives_one_object_out() throws IOException {
        var in = new ByteArrayInputStream(bytes("count\thộ\t152 hộ\nmoney\t\t2 tỷ 4\n"));
        var out = new ByteArrayOutputStream();

        int exit = new ReadCommand(in, out).call();

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"outcome\":\"value\""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
