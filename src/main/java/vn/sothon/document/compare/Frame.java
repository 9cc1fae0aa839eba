package vn.sothon.document.compare;

import java.util.List;
import vn.sothon.document.Block;
import vn.sothon.document.Block.Addressees;
import vn.sothon.document.Block.Appendix;
import vn.sothon.document.Block.Heading;
import vn.sothon.document.Block.Letterhead;
import vn.sothon.document.Block.Paragraph;
import vn.sothon.document.Block.Signature;
import vn.sothon.document.Block.Table;
import vn.sothon.document.Block.Title;

/** What of a block must stay for changes to be marked inside it. */
final class Frame {

    private Frame() {}

    static boolean isSame(Block old, Block now) {
        return old.getClass() == now.getClass() && of(old).equals(of(now));
    }

    /** The block without the words in which changes are marked. */
    private static Object of(Block block) {
        return switch (block) {
            case Letterhead head -> List.of(head.superior(), head.issuer(), head.symbol());
            case Title title -> title.kind();
            // The only one is printed on the line of the label.
            case Addressees to -> to.addressees().size() == 1;
            case Heading heading -> heading.level();
            case Paragraph paragraph -> paragraph.kind();
            case Table table -> List.of(table.caption(), table.columns());
            case Signature signature ->
                    List.of(
                            // The label above them comes and goes with them.
                            signature.recipients().isEmpty(),
                            signature.authority(),
                            signature.signer(),
                            signature.mark());
            case Appendix appendix -> List.of(appendix.number(), appendix.isLandscape());
            case Block.Revised _ -> throw new IllegalArgumentException("marked: " + block);
        };
    }

    /** Whether blocks of the same frame are the same one, whatever their words. */
    static boolean isEnough(Block block) {
        return switch (block) {
            case Letterhead _, Title _, Addressees _, Signature _, Appendix _ -> true;
            case Table table -> !table.caption().isBlank();
            case Heading _, Paragraph _, Block.Revised _ -> false;
        };
    }
}
