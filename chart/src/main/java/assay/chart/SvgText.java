package assay.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// A picture as an `<svg>` element.
final class SvgText {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private static final String INK = "rgb(1,2,3)"; // as Batik writes Picture.INK

    private SvgText() {}

    static String of(Chart chart, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("the id of a chart must match " + ID + ", got \"" + id + "\"");
        }
        // Before anything of AWT is loaded: with a screen at hand it would open it.
        System.setProperty("java.awt.headless", "true");
        requireFonts();
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            private int last;

            @Override
            public String generateID(String prefix) {
                return id + "-" + ++last;
            }
        });
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(Picture.WIDTH, Picture.HEIGHT));
        Picture.paint(chart, graphics);
        Element root = graphics.getRoot();
        mend(root, id);
        root.setAttribute("viewBox", "0 0 " + Picture.WIDTH + " " + Picture.HEIGHT);
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id);
        Element title = document.createElementNS(NAMESPACE, "title");
        title.setAttribute("id", id);
        title.setTextContent(Html.visible(chart.title()));
        root.insertBefore(title, root.getFirstChild());
        return text(root);
    }

    /// Ids of this picture only, the page's colour, and no elements that show nothing.
    private static void mend(Element element, String id) {
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (child instanceof Element inner) {
                mend(inner, id);
                if (!inner.hasChildNodes() && (isOneOf(inner, "defs", "g") || isInvisible(inner))) {
                    element.removeChild(inner);
                }
            }
            child = next;
        }
        if (element.getAttribute("id").startsWith("generic")) {
            element.setAttribute("id", id + "-" + element.getAttribute("id"));
        }
        for (String paint : List.of("fill", "stroke")) {
            if (element.getAttribute(paint).equals(INK)) {
                element.setAttribute(paint, "currentColor");
            }
        }
    }

    /// The backgrounds: a rectangle without stroke in a group without fill.
    private static boolean isInvisible(Element element) {
        return isOneOf(element, "rect")
                && element.getAttribute("stroke").equals("none")
                && element.getParentNode() instanceof Element group
                && group.getAttribute("fill-opacity").equals("0");
    }

    private static boolean isOneOf(Element element, String... names) {
        return List.of(names).contains(element.getTagName());
    }

    private static String text(Element root) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            writer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a picture that was just made cannot be written", e);
        }
    }

    /// The first text that is laid out finds the fonts, or finds none; classes of AWT that failed once fail again.
    private static void requireFonts() {
        try {
            new TextLayout("1", new Font(Font.SANS_SERIF, Font.PLAIN, 12), new FontRenderContext(null, true, true))
                    .getBounds();
        } catch (LinkageError | InternalError | RuntimeException e) {
            throw new NoFontsException(e);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has no XML", e);
        }
    }
}
