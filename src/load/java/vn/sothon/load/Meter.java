package vn.sothon.load;

import vn.sothon.fixture.ProgramProcess;

/** Where to read what the work costs. */
record Meter(ProgramProcess product, Postmaster postmaster, Disk disk, Communes communes) {

    Usage read() {
        return new Usage(
                product.cpu().toNanos() / 1e9,
                postmaster.cpuSeconds(),
                communes.walBytes(),
                disk.writtenBytes());
    }
}
