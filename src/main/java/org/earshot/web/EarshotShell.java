package org.earshot.web;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/**
 * What every page shares: the theme, the typeface and the icon. The stylesheets are plain static files, so that a change of
 * colour needs no build of the front end.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("themes/earshot/tokens.css")
@StyleSheet("themes/earshot/aura.css")
@StyleSheet("themes/earshot/page.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@NpmPackage(
        value = "@fontsource-variable/inter",
        version = "5.3.0",
        assets = {"files/inter-latin-wght-normal.woff2:fonts", "files/inter-latin-ext-wght-normal.woff2:fonts"})
public class EarshotShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("themes/earshot/favicon.svg", java.util.Map.of("rel", "icon", "type", "image/svg+xml"));
        settings.addMetaTag("color-scheme", "light");
        settings.addMetaTag("theme-color", "#fbfaf7");
    }
}
