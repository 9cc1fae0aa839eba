package vn.sothon.channel;

import java.util.List;

/** How somebody with a code opens their first chat on a channel that has to be linked. */
public interface Entrance {

    /** The name of the channel. */
    String channel();

    /**
     * Links that open a chat and send the code, one for each bot whose name is known by now. Blocks
     * while a name is asked for.
     */
    List<String> links(String code);
}
