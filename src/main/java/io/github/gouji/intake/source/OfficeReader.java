package io.github.gouji.intake.source;

import io.github.gouji.intake.page.Page;
import io.github.gouji.intake.page.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;

/** Tells DOCX from XLSX, and refuses a package that would unpack to more than a report can be. */
final class OfficeReader {
    private static final long MAX_PART = 8L * 1024 * 1024;
    private static final long MAX_ALL = 48L * 1024 * 1024;
    private static final int MAX_ENTRIES = 2000;

    private OfficeReader() {}

    static Page read(byte[] bytes) throws Refusal {
        Set<String> parts = parts(bytes);
        // POI logs through an interface for which we ship no log; without this it says so on every run.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        try {
            if (parts.contains("word/document.xml")) {
                return DocxReader.read(new ByteArrayInputStream(bytes));
            }
            if (parts.contains("xl/workbook.xml")) {
                return XlsxReader.read(new ByteArrayInputStream(bytes));
            }
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException
                | IllegalStateException | IndexOutOfBoundsException | org.apache.poi.util.RecordFormatException broken) {
            throw new Refusal("unreadable", String.valueOf(broken.getMessage()));
        }
        throw new Refusal("kind-unsupported", "ZIP");
    }

    /** Unpacks into nothing, counting: sizes that the package states of itself are not believed. */
    private static Set<String> parts(byte[] bytes) throws Refusal {
        Set<String> names = new LinkedHashSet<>();
        long all = 0;
        byte[] buffer = new byte[16 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                boolean xml = entry.getName().endsWith(".xml");
                long part = 0;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    part += n;
                    all += n;
                    if (xml && part > MAX_PART || all > MAX_ALL || names.size() > MAX_ENTRIES) {
                        throw new Refusal("unpacks-too-large", entry.getName());
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("unreadable", String.valueOf(broken.getMessage()));
        }
        return names;
    }
}
