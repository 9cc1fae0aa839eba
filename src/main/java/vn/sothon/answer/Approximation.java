package vn.sothon.answer;

/** The word of approximation that is part of an answer and is printed with it. */
public enum Approximation {
    EXACT(""),
    ABOUT("khoảng"),
    NEARLY("gần"),
    OVER("trên"),
    MORE_THAN("hơn"),
    ESTIMATED("ước");

    private final String word;

    Approximation(String word) {
        this.word = word;
    }

    /** The Vietnamese word, empty for {@link #EXACT}. */
    public String word() {
        return word;
    }
}
