package workbench.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.report.chart.ChartScripts;
import workbench.report.chart.Resources;

/** A script of the page. The page's policy names its digest, so that no other script can run, whatever a result file holds. */
record Script(String text) {
    private static final List<String> OWN = List.of("theme.js", "downloads.js", "repetitions.js", "table.js");

    /** Those that the page needs, in order. */
    static List<Script> all(boolean charts) {
        List<Script> own = OWN.stream()
                .map(name -> new Script(Resources.text(Script.class, name)))
                .toList();
        if (!charts) {
            return own;
        }
        return Stream.concat(own.stream(), ChartScripts.all().stream().map(Script::new))
                .toList();
    }

    /** A Content Security Policy: these scripts, styles and images of the page's own, and nothing from anywhere else. */
    static String policy(List<Script> scripts) {
        String digests = scripts.stream().map(Script::digest).collect(Collectors.joining(" "));
        return "default-src 'none'; script-src " + digests
                + "; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";
    }

    private String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException neverOnAJvm) {
            throw new IllegalStateException(neverOnAJvm);
        }
    }
}
