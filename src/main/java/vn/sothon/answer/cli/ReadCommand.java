package vn.sothon.answer.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.sothon.answer.ReadLines;

/** Reads figures line by line: {@code type<TAB>unit<TAB>text} in, one JSON object per line out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads lines type<TAB>unit<TAB>text (UTF-8) and writes one JSON object each.")
public final class ReadCommand implements Callable<Integer> {

    private final InputStream in;
    private final OutputStream out;

    /** Reads standard input and writes standard output. */
    public ReadCommand() {
        this(System.in, System.out);
    }

    ReadCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        var lines = new ReadLines();
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            writer.write(lines.read(line));
            writer.write('\n');
            if (!reader.ready()) {
                writer.flush();
            }
        }
        writer.flush();
        return 0;
    }
}
