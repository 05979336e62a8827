package org.newsdesk.testbed.corpus;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** What stands in the braces of a template: invented persons, places, numbers, the same one for the same slot. */
final class Slots {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(\\d?)(?::([\\d-]+))?}");

    private final Random random;
    private final Pools pools;
    private final Map<String, String> values;

    Slots(Random random, Pools pools, LocalDate event, DateForm form) {
        this.random = random;
        this.pools = pools;
        values = new HashMap<>();
        values.put("date", form.write(event));
    }

    private Slots(Slots parent) {
        random = parent.random;
        pools = parent.pools;
        values = new HashMap<>(parent.values);
    }

    /** The same place and persons, room for further ones that do not come back to this. */
    Slots passage() {
        return new Slots(this);
    }

    String get(String slot) {
        return fill("{" + slot + "}");
    }

    String fill(String template) {
        return SLOT.matcher(template).replaceAll(found -> {
            var argument = found.group(3);
            var name = found.group(1);
            if (argument != null) {
                return number(name, argument);
            }
            var key = name + found.group(2);
            if (!values.containsKey(key)) {
                values.put(key, fresh(name));
            }
            return values.get(key);
        });
    }

    private String number(String name, String argument) {
        if (name.equals("digits")) {
            return Numbers.digits(random, Integer.parseInt(argument));
        }
        int dash = argument.indexOf('-');
        int low = Integer.parseInt(argument.substring(0, dash));
        int high = Integer.parseInt(argument.substring(dash + 1));
        return Integer.toString(low + random.nextInt(high - low + 1));
    }

    /** A value that no other slot of this text has. */
    private String fresh(String name) {
        for (int i = 0; i < 100; i++) {
            var value = value(name);
            if (!values.containsValue(value)) {
                return value;
            }
        }
        throw new IllegalStateException("pool too small: " + name);
    }

    private String value(String name) {
        return switch (name) {
            case "bureau" -> get("county") + "司法局";
            case "s" -> pools.pick("surname", random);
            case "name" -> person();
            case "head", "staff", "leader", "deputy", "mediator", "lawyer", "judge", "writer", "reporter" ->
                pools.pick("surname", random) + pools.pick("official-given", random);
            case "id" -> Numbers.id(random, get("region"));
            case "badid" -> Numbers.badId(random, get("region"));
            case "mask" -> get("region").substring(0, 3) + "*************" + Numbers.digits(random, 2);
            case "mobile" -> Numbers.mobile(random);
            case "mobiledash" -> Numbers.mobile(random).replaceFirst("(\\d{3})(\\d{4})", "$1-$2-");
            case "shortline" -> "8" + Numbers.digits(random, 6);
            case "landline" -> Numbers.landline(random, get("areacode"));
            case "officephone" -> Numbers.officePhone(random, get("areacode"));
            case "card" -> Numbers.card(random);
            case "badcard" -> Numbers.badCard(random);
            case "credit" -> Numbers.credit(random, get("region"));
            case "badcredit" -> Numbers.badCredit(random, get("region"));
            case "plate" -> Numbers.plate(random, pools.pick("plate-province", random));
            default -> pools.pick(name, random);
        };
    }

    /** Common, rare and compound surnames with given names of one or two characters; now and then a name of a minority. */
    private String person() {
        int dice = random.nextInt(10);
        if (dice == 9 && random.nextBoolean()) {
            return pools.pick("whole-name", random);
        }
        var surname = dice < 6 ? "surname" : dice < 8 ? "rare-surname" : "compound-surname";
        return pools.pick(surname, random) + pools.pick("given", random);
    }
}
