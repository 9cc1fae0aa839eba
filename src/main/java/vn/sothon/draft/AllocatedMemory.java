package vn.sothon.draft;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the current thread has taken of the memory since it began. */
final class AllocatedMemory {

    private static final java.lang.management.ThreadMXBean THREADS =
            ManagementFactory.getThreadMXBean();

    private AllocatedMemory() {}

    /** In bytes, given back ones included; 0 where the Java machine does not count them. */
    static long ofThisThread() {
        return THREADS instanceof ThreadMXBean counting
                ? counting.getCurrentThreadAllocatedBytes()
                : 0;
    }
}
