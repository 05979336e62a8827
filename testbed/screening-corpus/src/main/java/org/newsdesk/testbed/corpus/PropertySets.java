package org.newsdesk.testbed.corpus;

/** Document properties as offices have them, which reveal nobody: the bureau as author, templates and programs by name. */
final class PropertySets {
    private PropertySets() {}

    static void apply(Draft draft) {
        var core = draft.docx().core();
        var app = draft.docx().app();
        var bureau = draft.slots().get("bureau");
        switch (draft.random().nextInt(8)) {
            case 0 -> {
                core.put("dc:creator", bureau);
                core.put("cp:lastModifiedBy", bureau);
                app.put("Template", "Normal.dotm");
                app.put("Application", "Microsoft Office Word");
                app.put("Company", bureau);
                app.put("AppVersion", "16.0000");
            }
            case 1 -> {
                core.put("dc:creator", "Administrator");
                core.put("cp:lastModifiedBy", "Administrator");
                app.put("Template", "Normal");
                app.put("Application", "WPS Office_11.1.0.14309_F1E327BC-269C-435d-A152-05C5408002CA");
                draft.docx().custom().put("KSOProductBuildVer", "2052-11.1.0.14309");
                draft.docx().custom().put("ICV", "3F2A90C17B5E4D0E9A1C55D2E8B07F64_12");
            }
            case 2 -> {
                core.put("dc:creator", "微软用户");
                app.put("Template", "Normal.dotm");
                app.put("Application", "Microsoft Office Word");
                app.put("Company", "Microsoft");
                app.put("AppVersion", "12.0000");
            }
            case 3 -> {
                core.put("dc:creator", "");
                core.put("cp:revision", "3");
                app.put("Application", "LibreOffice/7.4.7.2$Linux_X86_64 LibreOffice_project/40$Build-2");
            }
            case 4 -> {
                core.put("dc:creator", "User");
                core.put("cp:lastModifiedBy", "Windows 用户");
                core.put("cp:revision", "12");
                app.put("Template", "Normal.dotm");
                app.put("TotalTime", "35");
                app.put("Pages", "2");
                app.put("Application", "Microsoft Office Word");
            }
            case 5 -> {
                core.put("dc:creator", "Lenovo");
                core.put("cp:lastModifiedBy", "HP");
                app.put("Application", "Microsoft Office Word");
                app.put("Company", "微软中国");
            }
            case 6 -> {
                core.put("dc:creator", bureau + "办公室");
                core.put("cp:lastModifiedBy", "admin");
                app.put("Template", "Normal.dotm");
                app.put("Application", "WPS 文字");
            }
            default -> {
                core.put("dc:creator", draft.slots().get("section"));
                core.put("cp:keywords", "");
                app.put("Template", "公文模板.dotx");
                app.put("Application", "Microsoft Office Word");
            }
        }
    }
}
