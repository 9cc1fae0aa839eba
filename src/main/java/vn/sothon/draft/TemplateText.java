package vn.sothon.draft;

import java.util.List;

/**
 * One file of a template, taken apart.
 *
 * @param file as named below {@code templates/}
 */
public record TemplateText(String file, String source, List<TemplateToken> tokens) {
    public TemplateText {
        tokens = List.copyOf(tokens);
    }

    /** Takes the text of a file apart. */
    public static TemplateText of(String file, String source) {
        return new TemplateText(file, source, TemplateTokens.of(source));
    }

    /** A problem at an offset of the file. */
    DraftProblem problem(int offset, String text) {
        return new DraftProblem(place(offset), text);
    }

    DraftProblem.Place place(int offset) {
        String before = source.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new DraftProblem.Place(file, line, offset - before.lastIndexOf('\n'));
    }

    /** The text of a token as it stands in the file. */
    public String text(TemplateToken token) {
        return source.substring(token.start(), token.end());
    }

    /**
     * The file with everything but its wording replaced, character by character; line breaks stay.
     *
     * @param tag what stands for the characters of tags and figures
     */
    String wording(char tag) {
        StringBuilder wording = new StringBuilder(source);
        for (TemplateToken token : tokens) {
            if (token.kind() != TemplateToken.Kind.WORDS) {
                char instead = token.kind() == TemplateToken.Kind.COMMENT ? ' ' : tag;
                for (int i = token.start(); i < token.end(); i++) {
                    if (source.charAt(i) != '\n') {
                        wording.setCharAt(i, instead);
                    }
                }
            }
        }
        return wording.toString();
    }
}
