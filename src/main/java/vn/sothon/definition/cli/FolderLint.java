package vn.sothon.definition.cli;

import java.nio.file.Path;
import java.util.List;
import vn.sothon.definition.Mistake;
import vn.sothon.definition.ReportDefinition;

/** Checks what else a report's folder holds, such as its draft template, against the definition. */
@FunctionalInterface
public interface FolderLint {

    /** The mistakes found, empty where there are none. */
    List<Mistake> lint(Path folder, ReportDefinition definition);
}
