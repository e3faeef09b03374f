package org.hearsay.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** A window of a visitor without a history, and all that went wrong in it. */
final class Visit implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 15_000;

  private final BrowserContext context;
  private final String origin;
  private final List<String> faults = new ArrayList<>();
  private int status;
  final Page page;

  Visit(Browser browser, String origin, NewContextOptions options) {
    this.origin = origin;
    context = browser.newContext(options.setBaseURL(origin));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    page = context.newPage();
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> faults.add("script: " + error));
    page.onDialog(this::refuse);
    page.onRequest(this::watch);
    page.onResponse(this::watch);
  }

  /** Opens an address of the server. */
  void open(String address) {
    page.navigate(address);
  }

  /** Errors and warnings of the console, requests to others, what could not be loaded. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  private void hear(ConsoleMessage message) {
    boolean isTold = message.text().startsWith("Failed to load resource");
    if (!isTold && List.of("error", "warning").contains(message.type())) {
      faults.add("console: " + message.text());
    }
  }

  private void refuse(Dialog dialog) {
    faults.add("dialog: " + dialog.message());
    dialog.dismiss();
  }

  private void watch(Request request) {
    if (!request.url().startsWith(origin + "/")) {
      faults.add("asked another host: " + request.url());
    }
  }

  /** Of HTTP, of the page that is shown. */
  int status() {
    return status;
  }

  private void watch(Response response) {
    if (response.request().isNavigationRequest()) {
      status = response.status();
    } else if (response.status() >= 400) {
      faults.add(response.status() + " for " + response.url());
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
