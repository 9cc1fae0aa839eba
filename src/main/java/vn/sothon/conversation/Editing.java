package vn.sothon.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sothon.answer.Answer;
import vn.sothon.definition.Question;
import vn.sothon.definition.QuestionType;

/** An earlier message was edited: exactly the figure, paragraph or item it gave is corrected. */
record Editing(Scene scene, Question question) {

    /**
     * Corrects what the message gave.
     *
     * @param before what the message said until now
     */
    Turn edited(String before, String text) {
        if (text.strip().equals(before.strip())) {
            return new Turn(List.of(), scene.dialogue(), Optional.empty());
        }
        Optional<Answer> present = scene.duty().answer(question.id());
        if (present.orElse(null) instanceof Answer.Text(var whole)
                && question.type() instanceof QuestionType.Text) {
            return paragraph(whole, before.strip(), text.strip());
        }
        if (present.orElse(null) instanceof Answer.Items items) {
            return item(items, before, text);
        }
        return new Correcting(scene).to(question, withoutName(text), text);
    }

    /** The whole text is what is corrected, so that a reason asked first loses no paragraph. */
    private Turn paragraph(String whole, String before, String text) {
        if (!whole.contains(before)) {
            return new Correcting(scene).to(question, text, text);
        }
        String corrected = whole.replace(before, text);
        return new Correcting(scene).change(question, new Answer.Text(corrected), corrected);
    }

    private Turn item(Answer.Items items, String before, String text) {
        QuestionType.Items type = (QuestionType.Items) question.type();
        ItemEntry entry = new ItemEntry(scene.hearing(), question.id(), type);
        if (entry.item(Map.of(), before)
                        instanceof Heard.Taken(Answer.Items(var old, var c1), var n1)
                && entry.item(Map.of(), text)
                        instanceof Heard.Taken(Answer.Items(var now, var c2), var n2)
                && items.items().contains(old.getFirst())) {
            List<Map<String, Answer>> changed = new ArrayList<>(items.items());
            changed.set(changed.indexOf(old.getFirst()), now.getFirst());
            return new Correcting(scene)
                    .change(question, new Answer.Items(changed, items.closed()), text);
        }
        return scene.again(scene.voice().say("edited.item.unclear", "label", question.label()));
    }

    /** The edited message may have named its figure: "sửa lúa 61/668", "lúa 61/668". */
    private String withoutName(String text) {
        String words =
                Command.of(text).orElse(null) instanceof Command.Correct(var rest) ? rest : text;
        return Naming.of(scene.duty(), scene.open())
                .find(words)
                .filter(named -> named.question().id().equals(question.id()))
                .map(Naming.Named::rest)
                .filter(rest -> !rest.isBlank())
                .orElse(words);
    }
}
