package org.hearsay.server.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a page of this server with its parameters, as a link has it.
 *
 * @param parameters by name, in the order in which they are written
 */
public record Address(String path, Map<String, String> parameters) {
  public Address {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Without parameters. */
  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** The same with a parameter, in place of one of this name. */
  public Address with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new Address(path, more);
  }

  /** The same without a parameter. */
  public Address without(String name) {
    Map<String, String> fewer = new LinkedHashMap<>(parameters);
    fewer.remove(name);
    return new Address(path, fewer);
  }

  /** For {@code href}. */
  @Override
  public String toString() {
    return parameters.isEmpty()
        ? path
        : path
            + parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + Links.parameter(e.getValue()))
                .collect(Collectors.joining("&", "?", ""));
  }
}
