package workbench.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The source of a kernel that ran in a repetition, or of a class that belongs to it. It is kept in the run's folder, under its digest, so that a
 * reader is shown what was measured and nothing else.
 */
public record KernelSource(String className, String sha256) {
    /** As older runs have it, which tell of one class only. */
    private static final String CLASS = "kernel";

    private static final String DIGEST = "kernelSha256";
    private static final Pattern CLASS_NAME = Pattern.compile("\\w+(\\.\\w+)+");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String FOLDER = "sources";
    private static final int SHOWN_DIGITS = 12;

    /** Of a text that is at hand. */
    public static KernelSource of(String className, String text) {
        return new KernelSource(className, digest(text));
    }

    /** Kernels first. Without what is neither a class nor a digest; empty where the repetition does not tell. */
    public static List<KernelSource> of(Repetition repetition) {
        Map<String, String> facts = new LinkedHashMap<>(repetition.sources());
        facts.put(facts.getOrDefault(CLASS, ""), facts.getOrDefault(DIGEST, ""));
        return facts.entrySet().stream()
                .map(fact -> new KernelSource(fact.getKey(), fact.getValue()))
                .filter(KernelSource::isWellFormed)
                .toList();
    }

    private boolean isWellFormed() {
        return CLASS_NAME.matcher(className).matches() && SHA256.matcher(sha256).matches();
    }

    /** As a repetition's record has it. */
    public Map<String, String> facts() {
        return Map.of(className, sha256);
    }

    /** Writes the text into a run's folder unless it is there. */
    public void keep(Path run, String text) {
        Path file = file(run);
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Empty if the run's folder does not have it, or has another text in its place. */
    public Optional<String> read(Path run) {
        try {
            String text = new String(Files.readAllBytes(file(run)), StandardCharsets.UTF_8);
            return digest(text).equals(sha256) ? Optional.of(text) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private Path file(Path run) {
        return run.resolve(FOLDER).resolve(className + "-" + sha256.substring(0, SHOWN_DIGITS) + ".java");
    }

    private static String digest(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException neverOnAJvm) {
            throw new IllegalStateException(neverOnAJvm);
        }
    }
}
