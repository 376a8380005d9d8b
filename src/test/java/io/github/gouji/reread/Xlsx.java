package io.github.gouji.reread;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook: its sheets in order, each as rows of texts, and the ranges that are merged. */
record Xlsx(Map<String, Sheet> sheets) {
    record Sheet(List<List<String>> rows, List<String> merged) {}

    static Xlsx read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> shared = new ArrayList<>();
            NodeList items = xml(zip, "xl/sharedStrings.xml").getElementsByTagName("si");
            for (int i = 0; i < items.getLength(); i++) {
                shared.add(items.item(i).getTextContent());
            }
            Map<String, Sheet> sheets = new LinkedHashMap<>();
            NodeList names = xml(zip, "xl/workbook.xml").getElementsByTagName("sheet");
            for (int i = 0; i < names.getLength(); i++) {
                Document sheet = xml(zip, "xl/worksheets/sheet" + (i + 1) + ".xml");
                sheets.put(((Element) names.item(i)).getAttribute("name"), sheet(sheet, shared));
            }
            return new Xlsx(sheets);
        }
    }

    private static Document xml(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(name, e);
        }
    }

    private static Sheet sheet(Document xml, List<String> shared) {
        List<List<String>> rows = new ArrayList<>();
        NodeList lines = xml.getElementsByTagName("row");
        for (int i = 0; i < lines.getLength(); i++) {
            TreeMap<Integer, String> cells = new TreeMap<>();
            NodeList found = ((Element) lines.item(i)).getElementsByTagName("c");
            for (int c = 0; c < found.getLength(); c++) {
                Element cell = (Element) found.item(c);
                cells.put(column(cell.getAttribute("r")), text(cell, shared));
            }
            List<String> row = new ArrayList<>();
            for (int c = 0; !cells.isEmpty() && c <= cells.lastKey(); c++) {
                row.add(cells.getOrDefault(c, ""));
            }
            rows.add(row);
        }
        List<String> merged = new ArrayList<>();
        NodeList ranges = xml.getElementsByTagName("mergeCell");
        for (int i = 0; i < ranges.getLength(); i++) {
            merged.add(((Element) ranges.item(i)).getAttribute("ref"));
        }
        return new Sheet(rows, merged);
    }

    private static int column(String reference) {
        int column = 0;
        for (char c : reference.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    private static String text(Element cell, List<String> shared) {
        String text = cell.getTextContent();
        if (text.isEmpty()) {
            return "";
        }
        return cell.getAttribute("t").equals("s")
                ? shared.get(Integer.parseInt(text))
                : plain(new BigDecimal(text));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
