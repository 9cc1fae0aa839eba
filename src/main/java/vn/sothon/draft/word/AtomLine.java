package vn.sothon.draft.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sothon.draft.TemplateToken.Kind;

/** The atoms of one line, the last of them ending with its line break. */
record AtomLine(List<Atom> atoms) {
    AtomLine {
        atoms = List.copyOf(atoms);
    }

    /** Line breaks within a tag, a comment or a footnote end no line. */
    static List<AtomLine> split(List<Atom> atoms) {
        List<AtomLine> lines = new ArrayList<>();
        List<Atom> line = new ArrayList<>();
        for (Atom atom : atoms) {
            if (!(atom instanceof Atom.Words words)) {
                line.add(atom);
                continue;
            }
            String rest = words.source();
            for (int end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
                line.add(new Atom.Words(rest.substring(0, end + 1)));
                lines.add(new AtomLine(line));
                line.clear();
                rest = rest.substring(end + 1);
            }
            if (!rest.isEmpty()) {
                line.add(new Atom.Words(rest));
            }
        }
        if (!line.isEmpty()) {
            lines.add(new AtomLine(line));
        }
        return lines;
    }

    String source() {
        return atoms.stream().map(Atom::source).collect(Collectors.joining());
    }

    boolean isBlank() {
        return source().isBlank();
    }

    /** The spaces at its beginning. */
    String indent() {
        String source = source();
        return source.substring(0, source.length() - source.stripLeading().length());
    }

    /** Whether it has tags or comments and prints no words of its own. */
    boolean isOnlyTags() {
        return atoms.stream().allMatch(AtomLine::isTagOrBlank);
    }

    private static boolean isTagOrBlank(Atom atom) {
        return switch (atom) {
            case Atom.Words words -> words.source().isBlank();
            case Atom.Code code -> code.token().kind() != Kind.FIGURE;
            case Atom.Footnote _ -> false;
        };
    }

    /** Its words, with one sign for everything else. */
    String masked() {
        return atoms.stream()
                .map(atom -> atom instanceof Atom.Words words ? words.source() : PieceScanner.OTHER)
                .collect(Collectors.joining());
    }
}
