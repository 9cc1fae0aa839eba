package vn.sothon.channel.telegram;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Every line any logger writes, at any level, with the stack traces. */
final class CapturedLog implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> fresh = new LinkedBlockingQueue<>();
    private final Logger root;
    private final Level levelBefore;
    private final AppenderBase<ILoggingEvent> appender =
            new AppenderBase<>() {
                @Override
                protected void append(ILoggingEvent event) {
                    String trace =
                            event.getThrowableProxy() == null
                                    ? ""
                                    : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
                    String line = event.getLevel() + " " + event.getFormattedMessage() + trace;
                    lines.add(line);
                    fresh.add(line);
                }
            };

    CapturedLog() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        levelBefore = root.getLevel();
        appender.setContext(context);
        appender.start();
        root.setLevel(Level.TRACE);
        root.addAppender(appender);
    }

    /** Waits for a line that contains {@code part}. */
    void awaitLine(String part) throws InterruptedException {
        String line = "";
        while (!line.contains(part)) {
            String next = fresh.poll(10, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("no line with " + part + " in " + lines);
            }
            line = next;
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        root.setLevel(levelBefore);
    }
}
