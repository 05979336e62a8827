package org.newsdesk.document.clean;

/**
 * Joins paragraphs whose marks were deleted: accepting the change makes one of them and the next. One for each element that may
 * hold paragraphs.
 */
final class Joint {

    private final XmlOut out;
    /** A paragraph was begun and is not ended yet, because its mark was deleted. */
    private boolean open;
    /** Nothing was left in the paragraph before; needed only when no paragraph follows. */
    private XmlOut.Taken empty;
    /** The mark of the paragraph that is being copied was deleted. */
    private boolean markDeleted;

    Joint(XmlOut out) {
        this.out = out;
    }

    /** Another paragraph comes. */
    void next() {
        empty = null;
    }

    /**
     * Begins the content of a paragraph whose start and properties were copied.
     *
     * @param hold set before its start
     * @param deleted whether its mark was deleted
     * @param section whether it ends a section, which nothing joins
     * @return whether its content goes on in the paragraph before
     */
    boolean begin(XmlOut.Hold hold, boolean deleted, boolean section) {
        markDeleted = deleted;
        boolean joined = open && !section;
        if (joined) {
            out.discard(hold);
        } else if (open) {
            XmlOut.Taken begun = out.discard(hold);
            out.end();
            out.restore(begun);
        }
        if (!joined && !markDeleted) {
            out.commit();
        }
        return joined;
    }

    /** Ends the paragraph, or leaves it open for the next. */
    void end(XmlOut.Hold hold, boolean joined) {
        if (markDeleted && !joined && out.isHeld(hold)) {
            empty = out.discard(hold);
            open = false;
            return;
        }
        open = markDeleted;
        if (!markDeleted) {
            out.commit();
            out.end();
        }
    }

    /** Ends the paragraph that waits for another, because none follows. */
    void close() {
        if (open) {
            out.commit();
            out.end();
            open = false;
        } else if (empty != null) {
            out.restore(empty);
            out.commit();
            out.end();
            empty = null;
        }
    }
}
