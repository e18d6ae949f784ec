package assay.chart;

import assay.chart.Chart.Bars;
import assay.chart.Chart.Cloud;
import assay.chart.Chart.Dot;
import assay.chart.Chart.Group;
import assay.chart.Chart.Line;
import assay.chart.Chart.Lines;
import assay.chart.Chart.Point;
import assay.chart.Chart.Scatter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// A chart in XChart's terms, without background. [#INK] stands for the colour of the page's text.
final class Picture {
    static final int WIDTH = 720;
    static final int HEIGHT = 300;

    /// Text and axes.
    static final Color INK = new Color(1, 2, 3);

    private static final Color GRID = new Color(128, 128, 128, 80);

    private static final Color NOTHING = new Color(0, 0, 0, 0);

    /// Half way between white and black: seen on both.
    private static final int[] COLORS = {0x3b82c4, 0xe0703f, 0x2f9e6e, 0xa05fc0, 0xb58900, 0xd0507a, 0x7a8a99};

    private static final int BAND = 0x40;
    private static final int NAME = 24;
    private static final int LEVEL_NAMES = 70; // characters of names that stand beside each other

    private Picture() {}

    static void paint(assay.chart.Chart chart, Graphics2D graphics) {
        of(chart).paint(graphics, WIDTH, HEIGHT);
    }

    private static Chart<?, ?> of(assay.chart.Chart chart) {
        return switch (chart) {
            case Bars bars -> bars(bars);
            case Lines lines -> lines(lines);
            case Scatter scatter -> scatter(scatter);
        };
    }

    private static Chart<?, ?> bars(Bars bars) {
        CategoryChart picture = new CategoryChart(WIDTH, HEIGHT);
        style(picture, bars.axes(), bars.groups().size());
        picture.getStyler().setAvailableSpaceFill(0.8);
        picture.getStyler().setPlotGridVerticalLinesVisible(false);
        List<String> categories = names(bars.categories());
        if (categories.stream().mapToInt(name -> name.length() + 2).sum() > LEVEL_NAMES) {
            picture.getStyler().setXAxisLabelRotation(45);
        }
        List<String> names = names(bars.groups().stream().map(Group::name).toList());
        for (int i = 0; i < names.size(); i++) {
            picture.addSeries(names.get(i), categories, bars.groups().get(i).values())
                    .setFillColor(color(i));
        }
        return picture;
    }

    private static Chart<?, ?> lines(Lines lines) {
        XYChart picture = new XYChart(WIDTH, HEIGHT);
        style(picture, lines.axes(), lines.lines().size());
        List<String> names = names(lines.lines().stream().map(Line::name).toList());
        for (int i = 0; i < names.size(); i++) {
            List<Point> points = lines.lines().get(i).points();
            band(picture, points, i);
            XYSeries line = series(
                    picture,
                    names.get(i),
                    points.stream().map(Point::x).toList(),
                    points.stream().map(Point::y).toList());
            line.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
            line.setLineColor(color(i));
            line.setLineStyle(new BasicStroke(2));
            line.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(color(i));
        }
        return picture;
    }

    /// Along the upper ends, and back along the lower ones.
    private static void band(XYChart picture, List<Point> points, int i) {
        List<Double> xs = new ArrayList<>(points.stream().map(Point::x).toList());
        List<Double> ys = new ArrayList<>(points.stream().map(Point::high).toList());
        for (Point point : points.reversed()) {
            xs.add(point.x());
            ys.add(point.low());
        }
        XYSeries band = series(picture, "band " + i + '\u0001', xs, ys);
        band.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        band.setFillColor(new Color(color(i).getRed(), color(i).getGreen(), color(i).getBlue(), BAND));
        band.setLineColor(NOTHING);
        band.setMarker(SeriesMarkers.NONE).setShowInLegend(false);
    }

    private static Chart<?, ?> scatter(Scatter scatter) {
        XYChart picture = new XYChart(WIDTH, HEIGHT);
        style(picture, scatter.axes(), scatter.clouds().size());
        picture.getStyler().setMarkerSize(5);
        List<String> names = names(scatter.clouds().stream().map(Cloud::name).toList());
        for (int i = 0; i < names.size(); i++) {
            List<Dot> dots = scatter.clouds().get(i).dots();
            XYSeries cloud = series(
                    picture,
                    names.get(i),
                    dots.stream().map(Dot::x).toList(),
                    dots.stream().map(Dot::y).toList());
            cloud.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
            cloud.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(color(i));
        }
        return picture;
    }

    private static XYSeries series(XYChart picture, String name, List<Double> xs, List<Double> ys) {
        return picture.addSeries(name, xs, ys);
    }

    private static void style(Chart<?, ?> picture, assay.chart.Chart.Axes axes, int names) {
        picture.setXAxisTitle(clean(axes.x()));
        picture.setYAxisTitle(clean(axes.y()));
        AxesChartStyler styler = (AxesChartStyler) picture.getStyler();
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
        styler.setAxisTitleFont(font)
                .setAxisTickLabelsFont(font)
                .setAxisTickLabelsColor(INK)
                .setAxisTickMarksColor(INK)
                .setPlotGridLinesColor(GRID)
                .setPlotGridLinesStroke(new BasicStroke(1))
                .setLocale(Locale.ROOT)
                .setTimezone(TimeZone.getTimeZone("UTC"));
        styler.setChartTitleVisible(false)
                .setLegendVisible(names > 1)
                .setLegendFont(font)
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendBackgroundColor(NOTHING)
                .setLegendBorderColor(NOTHING)
                .setChartBackgroundColor(NOTHING)
                .setPlotBackgroundColor(NOTHING)
                .setPlotBorderVisible(false)
                .setChartFontColor(INK)
                .setXAxisTitleColor(INK)
                .setYAxisTitleColor(INK)
                .setSeriesMarkers(new Marker[] {SeriesMarkers.CIRCLE});
        styler.setYAxisMin(0, null);
    }

    private static Color color(int i) {
        return new Color(COLORS[i % COLORS.length]);
    }

    /// Short, clean and still distinct.
    private static List<String> names(List<String> names) {
        Set<String> used = new HashSet<>();
        List<String> clean = new ArrayList<>();
        for (String name : names) {
            String own = clean(name);
            String distinct = own;
            for (int i = 2; !used.add(distinct); i++) {
                distinct = own + " (" + i + ")";
            }
            clean.add(distinct);
        }
        return clean;
    }

    /// Never empty: text without a glyph has no outline.
    private static String clean(String name) {
        String clean = name.replaceAll("[\\p{C}\\p{Z}\\s]+", " ").strip();
        String cut = clean.length() > NAME ? clean.substring(0, NAME - 1) + "…" : clean;
        return cut.isEmpty() ? "-" : cut;
    }
}
