package vn.sothon.answer;

/** Compares words that may differ by one slip of the finger. */
final class Slips {

    private Slips() {}

    /** One letter replaced, missing, added, or two neighbours swapped. */
    static boolean areOneApart(String typed, String meant) {
        int difference = typed.length() - meant.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(typed.length(), meant.length());
        while (same < shorter && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        if (difference == 0) {
            return typed.regionMatches(same + 1, meant, same + 1, shorter - same - 1)
                    || isSwapped(typed, meant, same);
        }
        return difference > 0
                ? typed.substring(same + 1).equals(meant.substring(same))
                : typed.substring(same).equals(meant.substring(same + 1));
    }

    private static boolean isSwapped(String typed, String meant, int at) {
        return at + 1 < typed.length()
                && typed.charAt(at) == meant.charAt(at + 1)
                && typed.charAt(at + 1) == meant.charAt(at)
                && typed.substring(at + 2).equals(meant.substring(at + 2));
    }

    /** A Telex tone key that was pressed once too often stays behind the word: "hộj". */
    static boolean hasToneKey(String typed, String meant) {
        return typed.length() == meant.length() + 1
                && typed.startsWith(meant)
                && "sfrxj".indexOf(typed.charAt(meant.length())) >= 0;
    }

    /** For the shortest units: "haa" and "ah" are "ha", but "hs" is another word. */
    static boolean isDoubledOrSwapped(String typed, String meant) {
        if (typed.length() == meant.length()) {
            return meant.length() == 2 && isSwapped(typed, meant, 0);
        }
        return typed.length() == meant.length() + 1
                && areOneApart(typed, meant)
                && typed.chars().allMatch(letter -> meant.indexOf(letter) >= 0);
    }
}
