package vn.sothon.draft;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.concurrent.FutureTask;

/**
 * One run of a template on a thread of its own, which ends a template that never would.
 *
 * <p>FreeMarker asks the current thread whether it is interrupted in every turn of a loop and in
 * every call of a macro ({@code _CoreAPI.addThreadInterruptedChecks}). This thread says yes after a
 * fixed number of questions, or once the run has taken too much memory: so the limit is counted in
 * steps, not in seconds, and nobody else's request is touched. A call too deep overflows the stack
 * of this thread only.
 */
final class TemplateRun extends Thread {

    /** The longest report takes some ten thousand. */
    static final int MOST_STEPS = 1_000_000;

    /** Bytes taken in all, given back ones included; a report of a hundred pages takes a tenth. */
    static final long MOST_BYTES = 256L << 20;

    private static final long STACK_BYTES = 1L << 20;

    private final FutureTask<Environment> work;
    private long begun;
    private int steps;
    private boolean endless;

    private TemplateRun(Environment environment) {
        super(null, null, "draft", STACK_BYTES, false);
        this.work =
                new FutureTask<>(() -> {
                    environment.process();
                    return environment;
                });
    }

    /**
     * Runs the template to its end.
     *
     * @throws Endless where it was stopped at one of the limits
     */
    static void process(Environment environment) throws TemplateException, IOException {
        TemplateRun run = new TemplateRun(environment);
        run.start();
        run.await();
        run.report();
    }

    @Override
    public void run() {
        begun = AllocatedMemory.ofThisThread();
        work.run();
    }

    @Override
    public boolean isInterrupted() {
        if (currentThread() == this) {
            steps++;
            endless =
                    endless
                            || steps > MOST_STEPS
                            || AllocatedMemory.ofThisThread() - begun > MOST_BYTES;
        }
        return endless || super.isInterrupted();
    }

    /** Waits to the end even if interrupted meanwhile, as a run in the same thread would go on. */
    private void await() {
        boolean interrupted = false;
        while (isAlive()) {
            try {
                join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            currentThread().interrupt();
        }
    }

    private void report() throws TemplateException, IOException {
        if (endless) {
            throw new Endless();
        }
        switch (work.state()) {
            case SUCCESS -> {}
            case FAILED -> fail(work.exceptionNow());
            case CANCELLED, RUNNING -> throw new IllegalStateException("a run without an end");
        }
    }

    private static void fail(Throwable failure) throws TemplateException, IOException {
        switch (failure) {
            case StackOverflowError _ -> throw new Endless();
            case TemplateException e -> throw e;
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    /** The template goes round and round, calls itself for ever or fills the memory. */
    static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
