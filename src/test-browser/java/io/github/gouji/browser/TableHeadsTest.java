package io.github.gouji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Table 3 as a screen reader gets it: each figure has its own heads and no head of another group. */
@ExtendWith(Sample.Supply.class)
class TableHeadsTest {
    private static final String RESULTS = "三、本年度办理结果";
    private static final String APPLICANTS = "申请人情况";
    private static final String ORGANISATIONS = "法人或其他组织";

    private static final Map<String, List<String>> EXPECTED = Map.of(
            "requests-refused_prohibited_by_law-commercial",
            List.of(APPLICANTS, ORGANISATIONS, "商业企业", RESULTS, "（三）不予公开", "2.其他法律行政法规禁止公开"),
            "requests-total_processed-total",
            List.of(APPLICANTS, "总计", RESULTS, "（七）总计"),
            "requests-carried_forward-natural_person",
            List.of(APPLICANTS, "自然人", "四、结转下年度继续办理"),
            "requests-newly_received-other",
            List.of(APPLICANTS, ORGANISATIONS, "其他", "一、本年新收政府信息公开申请数量"),
            "requests-unprocessed_publication-research",
            List.of(APPLICANTS, ORGANISATIONS, "科研机构", RESULTS, "（五）不予处理", "3.要求提供公开出版物"));

    /** The column heads that stand over a cell on the screen, from the top. */
    private static final String ABOVE = """
            id => {
              const cell = document.getElementById(id), box = cell.getBoundingClientRect();
              const middle = box.left + box.width / 2;
              return [...cell.closest('table').querySelectorAll('thead th')]
                .filter(h => h.getBoundingClientRect().left < middle && h.getBoundingClientRect().right > middle)
                .map(h => h.textContent);
            }""";

    @Test
    void fiveFiguresHaveTheirHeadsAndNoOthers(Sample sample) {
        Page page = sample.window(1280, ColorScheme.LIGHT);
        page.navigate(sample.address("suiping/2020/index.html"));
        Tree tree = new Tree(page);
        EXPECTED.forEach((id, heads) -> {
            assertThat(tree.role(id)).as(id).isEqualTo("cell");
            String headers = page.locator("[id='" + id + "']").getAttribute("headers");
            List<String> names = new ArrayList<>();
            List<String> columns = new ArrayList<>();
            for (String head : headers.split(" ")) {
                assertThat(tree.role(head)).as(head).isIn("columnheader", "rowheader");
                names.add(tree.name(head));
                if (tree.role(head).equals("columnheader")) {
                    columns.add(tree.name(head));
                }
            }
            assertThat(names).as(id).containsExactlyElementsOf(heads);
            assertThat(columns).as(id).isEqualTo(page.evaluate(ABOVE, id));
            assertThat(tree.rowHeads(id)).as(id).containsExactly(heads.get(heads.size() - 1));
        });
        page.context().close();
    }

    /** The browser's accessibility tree of one page, by the ids of its elements. */
    private static final class Tree {
        private final CDPSession session;
        private final int document;
        private final Map<String, JsonObject> nodes = new HashMap<>();
        private final Map<Integer, JsonObject> byElement = new HashMap<>();

        Tree(Page page) {
            session = page.context().newCDPSession(page);
            session.send("Accessibility.enable");
            for (JsonElement element : session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
                JsonObject node = element.getAsJsonObject();
                nodes.put(node.get("nodeId").getAsString(), node);
                if (node.has("backendDOMNodeId")) {
                    byElement.put(node.get("backendDOMNodeId").getAsInt(), node);
                }
            }
            document = session.send("DOM.getDocument").getAsJsonObject("root").get("nodeId").getAsInt();
        }

        private JsonObject node(String id) {
            JsonObject query = new JsonObject();
            query.addProperty("nodeId", document);
            query.addProperty("selector", "[id='" + id + "']");
            JsonObject found = new JsonObject();
            found.addProperty("nodeId", session.send("DOM.querySelector", query).get("nodeId").getAsInt());
            JsonObject element = session.send("DOM.describeNode", found).getAsJsonObject("node");
            return byElement.get(element.get("backendNodeId").getAsInt());
        }

        String role(String id) {
            return value(node(id), "role");
        }

        /** The name of a head without the marks behind it, which are links. */
        String name(String id) {
            return ownName(node(id));
        }

        /** The names of the row heads in the row of a cell. */
        List<String> rowHeads(String id) {
            JsonObject row = node(id);
            while (!value(row, "role").equals("row")) {
                row = nodes.get(row.get("parentId").getAsString());
            }
            return children(row).stream()
                    .filter(child -> value(child, "role").equals("rowheader"))
                    .map(this::ownName)
                    .toList();
        }

        /** Its own text, or that of its first link, which leads to its meaning; the marks come behind. */
        private String ownName(JsonObject node) {
            StringBuilder name = new StringBuilder();
            for (JsonObject child : children(node)) {
                if (value(child, "role").equals("StaticText")) {
                    name.append(value(child, "name"));
                }
            }
            return children(node).stream()
                    .filter(child -> name.length() == 0 && value(child, "role").equals("link"))
                    .findFirst()
                    .map(this::ownName)
                    .orElseGet(name::toString);
        }

        private List<JsonObject> children(JsonObject node) {
            List<JsonObject> children = new ArrayList<>();
            node.getAsJsonArray("childIds").forEach(id -> children.add(nodes.get(id.getAsString())));
            return children;
        }

        private static String value(JsonObject node, String key) {
            return node.has(key) ? node.getAsJsonObject(key).get("value").getAsString() : "";
        }
    }
}
