package org.newsdesk.contract.desk;

/** The two screens the desk is made for. */
enum Screen {
    OFFICE_PC(1366, 768),
    PHONE(375, 812);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
