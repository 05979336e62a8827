package org.newsdesk.chain;

/**
 * First line of an export: where the register ended when the export began, so that a cut tail shows.
 *
 * @param form how the entries are written, {@value #FORM}
 * @param sequence position of the last entry
 * @param hash hash of the last entry
 */
record ExportHeader(String form, long sequence, String hash) {

    static final String FORM = "newsdesk-register-export-1";

    static ExportHeader of(RegisterHead head) {
        return new ExportHeader(FORM, head.sequence(), head.hash());
    }

    RegisterHead head() {
        return new RegisterHead(sequence, hash);
    }
}
