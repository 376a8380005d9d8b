package io.github.gouji.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages one file of a content folder in one of many ways, some blind and some with intent. */
final class Mutation {
    private static final List<String> TOKENS = List.of(
            "&a [*a, *a]", "*a", "!!javax.script.ScriptEngineManager []", "!!binary aGk=", "<<: {a: 1}", "? [a]: b", "---\n",
            "...\n", "%YAML 9.9\n", "\t", "\u0000", "\uFEFF", "\u202E", "\u2028", "\uD83D\uDE00", "\uFFFF", "：", "，", "{{", "}}",
            "{{3-requests/总计/总计}}", "{按序: [1,2,3,4,5,6,7,8,9]}", "{值: 1, 应为: 2, 原文如此: x}", "[[[[[[[[", "{a: {b: {c: {d: ",
            "9".repeat(400), "-9", "1e999", "0x10", "1_000", "~", "缺", "/", "NaN", "../../../etc/passwd", "file:///etc/passwd",
            "<script>alert(1)</script>", "${7*7}", "<#assign x=1>", "=HYPERLINK(\"http://x\")", "]]>", "--", "'", "\"", "\\", "|\n",
            ">\n", "#", "- ", "状态: 草稿\n", "状态: 已撤回\n", "表式: cn-2014\n", "表式: free\n", "汇总: [shili]\n", "口径: 汇总\n",
            "收录: 节录\n", "更正: [{日期: 2021-13-45}]\n", "旧址: [../x.html, /etc/passwd, a\\b, con.html]\n", "确认: [1]\n",
            "附件: [{文件: ../archive.yaml, 名称: x}]\n", "年份: 0\n", "> ".repeat(400), "[a](".repeat(200), "|a|b|\n|-|-|\n|1|2|\n");

    private static final List<String> NAMES = List.of(
            "con.yaml", "nul", "a b.yaml", ".hidden", "..yaml", "3-requests.YAML", "3-requests.yaml.bak", "表.yaml", "x".repeat(200),
            "7-new.md", "2-proactive.md", "index.html", "seal.txt", "Thumbs.db", "attachments", "forms", "2022", "0000", "a;b", "$x");

    private final Path root;
    private final List<Path> files;
    private final Random random;

    Mutation(Path root, List<Path> files, Random random) {
        this.root = root;
        this.files = files;
        this.random = random;
    }

    /** Says what it did. */
    String apply() throws IOException {
        Path file = files.get(random.nextInt(files.size()));
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "nothing"; // what a link leads to is not ours to damage
        }
        byte[] bytes = Files.readAllBytes(file);
        int kind = random.nextInt(12);
        switch (kind) {
            case 0 -> Files.write(file, flipped(bytes));
            case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            case 2, 3, 4, 5 -> Files.write(file, inserted(bytes, token().getBytes(StandardCharsets.UTF_8)));
            case 6 -> Files.write(file, shuffled(bytes));
            case 7 -> Files.write(file, figureChanged(bytes));
            case 8 -> added(file.resolveSibling(name()));
            case 9 -> moved(file);
            case 10 -> replaced(file);
            default -> Files.write(file, new String(bytes, StandardCharsets.UTF_8).getBytes("GB18030"));
        }
        return kind + " " + root.relativize(file);
    }

    private String token() {
        return TOKENS.get(random.nextInt(TOKENS.size()));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private byte[] flipped(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(5); i >= 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private byte[] inserted(byte[] bytes, byte[] token) {
        int at = random.nextInt(bytes.length + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(token);
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private byte[] shuffled(byte[] bytes) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            default -> Collections.swap(lines, line, random.nextInt(lines.size()));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] figureChanged(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.add(i);
            }
        }
        if (digits.isEmpty()) {
            return bytes;
        }
        int at = digits.get(random.nextInt(digits.size()));
        return (text.substring(0, at) + random.nextInt(100) + text.substring(at + 1)).getBytes(StandardCharsets.UTF_8);
    }

    private void added(Path file) throws IOException {
        if (!Files.isDirectory(file) && !Files.isSymbolicLink(file)) {
            Files.writeString(file, token());
        }
    }

    private void moved(Path file) throws IOException {
        Path target = file.resolveSibling(name());
        if (!Files.exists(target)) {
            Files.move(file, target);
        }
    }

    /** A folder, or a link out of the content, in the place of a file. */
    private void replaced(Path file) throws IOException {
        Files.delete(file);
        if (random.nextBoolean()) {
            Files.createDirectory(file);
        } else {
            Files.createSymbolicLink(file, random.nextBoolean() ? root.getParent().resolve("bystander.txt") : file);
        }
    }
}
