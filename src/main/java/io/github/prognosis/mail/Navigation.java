package io.github.prognosis.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what leads around a web site from what a page says. */
final class Navigation {

    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
    private static final String WEB = "http";
    /** What sites call such elements. */
    private static final List<String> CLASSES =
            List.of("nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "pagination");

    private Navigation() {}

    /** Whether an element is said to be for finding one's way, or is a list of nothing but links within the site. */
    static boolean is(Element element) {
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        return role.equals("navigation")
                || role.equals("menu")
                || (isDivision(element) && CLASSES.stream().anyMatch(element::hasClass))
                || (LISTS.contains(element.normalName()) && isListOfWays(element));
    }

    private static boolean isDivision(Element element) {
        return LISTS.contains(element.normalName()) || element.normalName().equals("div");
    }

    private static boolean isListOfWays(Element list) {
        boolean any = false;
        for (Element item : list.children()) {
            if (!item.normalName().equals("li") || !isWay(item)) {
                return false;
            }
            any |= item.childrenSize() > 0;
        }
        return any;
    }

    /** Whether an item is one link, which says no site, or has nothing in it. */
    private static boolean isWay(Element item) {
        if (item.childrenSize() != 1 || !item.ownText().isBlank()) {
            return item.childrenSize() == 0 && item.ownText().isBlank();
        }
        Element link = item.child(0);
        return link.normalName().equals("a")
                && link.hasAttr("href")
                && !link.attr("href").strip().toLowerCase(Locale.ROOT).startsWith(WEB);
    }
}
