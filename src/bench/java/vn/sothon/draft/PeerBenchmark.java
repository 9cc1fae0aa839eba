package vn.sothon.draft;

import com.deepoove.poi.XWPFTemplate;
import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The draft of ten pages by poi-tl and by XDocReport; see {@link PeerTemplate}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class PeerBenchmark {

    private final PeerTemplate forPoiTl = new PeerTemplate(name -> "{{" + name + "}}");
    private final PeerTemplate forXDocReport = new PeerTemplate(name -> "${" + name + "}");
    private final byte[] template = forPoiTl.write();
    private final IXDocReport report = report(forXDocReport.write());

    private static IXDocReport report(byte[] template) {
        try {
            return XDocReportRegistry.getRegistry()
                    .loadReport(new ByteArrayInputStream(template), TemplateEngineKind.Freemarker);
        } catch (IOException | XDocReportException e) {
            throw new IllegalStateException("XDocReport does not take the template", e);
        }
    }

    @Setup
    public void check() throws IOException, XDocReportException {
        check(poiTl(), forPoiTl);
        check(xDocReport(), forXDocReport);
    }

    /** A template is used up by rendering, so it is read each time. */
    @Benchmark
    public byte[] poiTl() throws IOException {
        var bytes = new ByteArrayOutputStream();
        XWPFTemplate.compile(new ByteArrayInputStream(template))
                .render(forPoiTl.values())
                .writeAndClose(bytes);
        return bytes.toByteArray();
    }

    @Benchmark
    public byte[] xDocReport() throws IOException, XDocReportException {
        var context = report.createContext();
        context.putMap(forXDocReport.values());
        var bytes = new ByteArrayOutputStream();
        report.process(context, bytes);
        return bytes.toByteArray();
    }

    /** A peer that leaves fields unfilled would be fast for no merit. */
    private static void check(byte[] file, PeerTemplate peer) throws IOException {
        String text = PeerText.of(file);
        long unfilled =
                peer.values().values().stream().filter(word -> !text.contains("" + word)).count();
        System.out.printf("%d of %d values not printed%n", unfilled, peer.values().size());
    }
}
