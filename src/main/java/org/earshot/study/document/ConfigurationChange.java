package org.earshot.study.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One value that differs between two configurations.
 *
 * @param path of the value, such as {@code samples.correct}; items that have an id are named by it: {@code demographics[age].min}
 * @param before what it was; none if it was not there
 * @param after what it is; none if it is not there any more
 */
public record ConfigurationChange(String path, Optional<String> before, Optional<String> after) {

    /** What differs, in the order of the configurations; how they are written does not count. */
    public static List<ConfigurationChange> between(StudyDocument before, StudyDocument after) {
        List<ConfigurationChange> changes = new ArrayList<>();
        compare("", before.value(""), after.value(""), changes);
        return changes;
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<ConfigurationChange> changes) {
        if (before.equals(after)) {
            return;
        }
        if (isGroup(before, path) && isGroup(after, path)) {
            Set<String> keys = new LinkedHashSet<>(before.propertyNames());
            keys.addAll(after.propertyNames());
            keys.forEach(key ->
                    compare(path.isEmpty() ? key : path + "." + key, before.path(key), after.path(key), changes));
        } else if (isNamed(before) && isNamed(after)) {
            compareItems(path, before, after, changes);
        } else {
            changes.add(new ConfigurationChange(path, words(before), words(after)));
        }
    }

    /** What is not there is an empty group, so that of a new group every value is told. An item of a list is told as a whole. */
    private static boolean isGroup(JsonNode value, String path) {
        return value.isObject() || value.isMissingNode() && !path.endsWith("]");
    }

    private static void compareItems(String path, JsonNode before, JsonNode after, List<ConfigurationChange> changes) {
        List<String> old = names(before);
        List<String> now = names(after);
        Set<String> all = new LinkedHashSet<>(old);
        all.addAll(now);
        all.forEach(name -> compare(
                path + "[" + name + "]", before.path(old.indexOf(name)), after.path(now.indexOf(name)), changes));
        List<String> kept = old.stream().filter(now::contains).toList();
        if (!kept.equals(now.stream().filter(old::contains).toList())) {
            changes.add(new ConfigurationChange(
                    path, Optional.of(String.join(", ", old)), Optional.of(String.join(", ", now))));
        }
    }

    private static boolean isNamed(JsonNode list) {
        return list.isArray()
                && !list.isEmpty()
                && list.valueStream().allMatch(item -> !name(item).isEmpty())
                && Set.copyOf(names(list)).size() == list.size();
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream().map(ConfigurationChange::name).toList();
    }

    private static String name(JsonNode item) {
        return item.path("id").asString(item.path("value").asString(""));
    }

    private static Optional<String> words(JsonNode value) {
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode)) {
            return Optional.of(value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")));
        }
        return Optional.of(value.isValueNode() ? value.asString("") : value.toString());
    }
}
