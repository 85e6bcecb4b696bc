package workbench.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The page: one file that needs nothing beside it. */
public final class HtmlReport {
    private HtmlReport() {}

    public static String of(Report report) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());
        StringOutput html = new StringOutput();
        engine.render("page.jte", Page.of(report), html);
        return html.toString();
    }
}
