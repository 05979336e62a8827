package org.newsdesk.document;

import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Turns the notes in a picture into passages and traces: where it was taken, with which camera, by whom. */
final class PhotoReport {

    private static final Pattern PERSON =
            Pattern.compile("(?i)artist|copyright.*|.*owner name|.*author|by-?line|credit|writer/editor"
                    + "|creator|rights|captionwriter|ownername|authorsposition|photographer");
    private static final Pattern MACHINE = Pattern.compile("(?i).*serial ?number.*|host computer");
    private static final Pattern REMARK =
            Pattern.compile("(?i)image description|.*comment|.*subject|.*title|.*keywords|caption.*|headline"
                    + "|description|object name|special instructions|.*location.*|city|contact|gps area information");
    private static final int LONGEST = 4000;

    private final TextCollector collector;
    private final Set<String> said = new LinkedHashSet<>();

    PhotoReport(TextCollector collector) {
        this.collector = collector;
    }

    void add(ImageNotes notes) {
        Metadata metadata = new Metadata();
        for (byte[] exif : notes.exif) {
            new ExifReader().extract(new ByteArrayReader(exif), metadata);
        }
        new PhotoshopReader().readJpegSegments(notes.photoshop, metadata, JpegSegmentType.APPD);
        places(metadata);
        values(metadata);
        for (byte[] xmp : notes.xmp) {
            XmpPacket packet = XmpPacket.read(xmp);
            packet.place().ifPresent(this::place);
            packet.values().forEach(this::value);
        }
        notes.remarks.forEach(remark -> passage(remark, false));
    }

    private void places(Metadata metadata) {
        for (GpsDirectory gps : metadata.getDirectoriesOfType(GpsDirectory.class)) {
            GeoLocation location = gps.getGeoLocation();
            if (location != null && !location.isZero()) {
                place(String.format(Locale.ROOT, "%.6f, %.6f", location.getLatitude(), location.getLongitude()));
            } else if (gps.containsTag(GpsDirectory.TAG_LATITUDE) || gps.containsTag(GpsDirectory.TAG_DEST_LATITUDE)) {
                place(gps.getDescription(GpsDirectory.TAG_LATITUDE) + ", "
                        + gps.getDescription(GpsDirectory.TAG_LONGITUDE));
            }
        }
    }

    private void place(String text) {
        if (said.add(text)) {
            collector.apart(Trace.Kind.GPS, Location.IMAGE_EXIF, text);
        }
    }

    private void values(Metadata metadata) {
        Map<String, String> camera = new TreeMap<>();
        for (Directory directory : metadata.getDirectories()) {
            for (Tag tag : directory.getTags()) {
                String name = tag.getTagName();
                String text = tag.getDescription();
                if (text == null || text.isBlank() || text.length() > LONGEST) {
                    continue;
                }
                if (name.equals("Make") || name.equals("Model")) {
                    camera.putIfAbsent(name, text.strip());
                } else {
                    value(name, text.strip());
                }
            }
        }
        passage(String.join(" ", camera.values()), true);
    }

    private void value(String name, String text) {
        if (PERSON.matcher(name).matches()) {
            passage(text, !RevealingProperty.isNobody(text));
        } else if (MACHINE.matcher(name).matches()) {
            passage(text, true);
        } else if (REMARK.matcher(name).matches()) {
            passage(text, false);
        }
    }

    private void passage(String text, boolean reveals) {
        if (said.add(text)) {
            Story story = collector.story(Location.IMAGE_EXIF);
            if (story.plain(text) && reveals) {
                story.traceLast(Trace.Kind.PROPERTY);
            }
        }
    }
}
