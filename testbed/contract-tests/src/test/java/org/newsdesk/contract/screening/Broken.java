package org.newsdesk.contract.screening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.newsdesk.contract.bureau.Word;

/** Files that nobody can read to their end, or that are made to hurt who tries. */
enum Broken {
    EMPTY {
        @Override
        byte[] bytes() {
            return new byte[0];
        }
    },
    TEXT_WITH_A_WORD_NAME {
        @Override
        byte[] bytes() {
            return "我其实是文本".getBytes(StandardCharsets.UTF_8);
        }
    },
    PDF_WITH_A_WORD_NAME {
        @Override
        byte[] bytes() {
            return Samples.read("青石司法所-2026年2月10日工作信息.pdf");
        }
    },
    OLD_WORD_WITH_A_NEW_NAME {
        @Override
        byte[] bytes() {
            return Samples.read("城关司法所-2026年1月12日工作信息.doc");
        }
    },
    CUT_OFF {
        @Override
        byte[] bytes() {
            byte[] whole = Word.unique();
            return Arrays.copyOf(whole, whole.length * 3 / 5);
        }
    },
    ENCRYPTED {
        @Override
        byte[] bytes() {
            return Samples.read("法律援助中心-2026年3月13日工作信息.docx");
        }
    },
    ENTRY_NOT_WELL_FORMED {
        @Override
        byte[] bytes() {
            return Docx.news()
                    .part("word/footnotes.xml", "<w:footnotes xmlns:w=\"x\"><w:p>".getBytes(StandardCharsets.UTF_8))
                    .bytes();
        }
    },
    NO_DOCUMENT_INSIDE {
        @Override
        byte[] bytes() {
            return zip("readme.txt", "这里没有文档".getBytes(StandardCharsets.UTF_8));
        }
    },
    NO_TEXT_AT_ALL {
        @Override
        byte[] bytes() {
            return Word.of("", " ", "\u3000");
        }
    },
    ONLY_A_PICTURE {
        @Override
        byte[] bytes() {
            return new Docx().picture(Photo.plain(), "").bytes();
        }
    },
    BOMB_IN_THE_TEXT {
        @Override
        byte[] bytes() {
            return Word.of("0".repeat(60_000_000));
        }
    },
    BOMB_IN_A_COMMENT {
        @Override
        byte[] bytes() {
            return Docx.news().part("word/comments.xml", blanks(80_000_000)).bytes();
        }
    },
    BOMB_IN_A_PICTURE {
        @Override
        byte[] bytes() {
            return Docx.news()
                    .part("word/media/image1.jpeg", blanks(300_000_000))
                    .bytes();
        }
    },
    BOMB_IN_AN_EMBEDDED_FILE {
        @Override
        byte[] bytes() {
            return Docx.news()
                    .embedded("inside.docx", Word.of("0".repeat(40_000_000)))
                    .bytes();
        }
    },
    LAUGHING_ENTITIES {
        @Override
        byte[] bytes() {
            StringBuilder entities = new StringBuilder("<!ENTITY a0 \"哈哈哈哈哈哈哈哈哈哈\">");
            for (int i = 1; i < 12; i++) {
                entities.append("<!ENTITY a").append(i).append(" \"");
                entities.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
            }
            return document("<!DOCTYPE w:document [" + entities + "]>", "&a11;");
        }
    },
    FOREIGN_ENTITY {
        @Override
        byte[] bytes() {
            return document("<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "正文&x;");
        }
    },
    FOREIGN_ENTITY_OVER_HTTP {
        @Override
        byte[] bytes() {
            return document("<!DOCTYPE w:document SYSTEM \"http://127.0.0.1:9/x.dtd\">", "正文");
        }
    },
    TEN_THOUSAND_ENTRIES {
        @Override
        byte[] bytes() {
            Docx docx = Docx.news();
            for (int i = 0; i < 10_000; i++) {
                docx.part("word/media/x" + i + ".bin", new byte[0]);
            }
            return docx.bytes();
        }
    },
    NESTED_A_HUNDRED_THOUSAND_DEEP {
        @Override
        byte[] bytes() {
            return document("", "</w:t></w:r></w:p>" + "<w:tbl><w:tr><w:tc>".repeat(40_000) + "<w:p><w:r><w:t>");
        }
    };

    abstract byte[] bytes();

    private static byte[] blanks(int size) {
        byte[] blanks = new byte[size];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    /** A document whose XML begins with this declaration and has this text, unescaped. */
    private static byte[] document(String declaration, String text) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + declaration
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>";
        return Docx.news()
                .part("word/document.xml", xml.getBytes(StandardCharsets.UTF_8))
                .bytes();
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
