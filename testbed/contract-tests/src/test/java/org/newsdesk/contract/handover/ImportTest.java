package org.newsdesk.contract.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.contract.ContractTest;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Json;
import org.newsdesk.contract.client.Paths;

/** G7: a package is taken in for reading when it proves itself, and not otherwise. */
class ImportTest extends ContractTest {
    private static Draft draft;
    private static byte[] genuine;

    /** What was done to a package, and what the refusal says. */
    enum Crafted {
        NO_ZIP("不是完整的 zip") {
            @Override
            byte[] of(Zip zip) {
                return "PK nothing".getBytes(StandardCharsets.UTF_8);
            }
        },
        CUT("不是完整的 zip") {
            @Override
            byte[] of(Zip zip) {
                byte[] whole = zip.bytes();
                return Arrays.copyOf(whole, whole.length / 2);
            }
        },
        PATH_UP("不允许的路径") {
            @Override
            byte[] of(Zip zip) {
                return zip.put("data/../../../../evil.txt", "x").sealedAgain().bytes();
            }
        },
        ABSOLUTE_PATH("不允许的路径") {
            @Override
            byte[] of(Zip zip) {
                return zip.put("!/etc/cron.d/evil", "x").bytes();
            }
        },
        BACKSLASH("不允许的路径") {
            @Override
            byte[] of(Zip zip) {
                return zip.put("data\\..\\evil.txt", "x").bytes();
            }
        },
        SECOND_FOLDER("只有一个文件夹") {
            @Override
            byte[] of(Zip zip) {
                return zip.put("!other/bagit.txt", "x").bytes();
            }
        },
        SAME_NAME_IN_OTHER_CASE("不止一次") {
            @Override
            byte[] of(Zip zip) {
                return zip.put("data/INDEX.html", "x").sealedAgain().bytes();
            }
        },
        LINK("链接") {
            @Override
            byte[] of(Zip zip) {
                return Zip.withLink(zip.bytes());
            }
        },
        PASSWORD("密码") {
            @Override
            byte[] of(Zip zip) {
                return Zip.withPassword(zip.bytes());
            }
        },
        BOMB("过大") {
            @Override
            byte[] of(Zip zip) {
                return zip.put("data/zeros", new byte[20_000_000]).sealedAgain().bytes();
            }
        },
        NO_BAG("bagit.txt") {
            @Override
            byte[] of(Zip zip) {
                return zip.remove("bagit.txt").bytes();
            }
        },
        NO_MANIFEST("缺少清单") {
            @Override
            byte[] of(Zip zip) {
                return zip.remove("manifest-sha256.txt").bytes();
            }
        },
        FETCH("fetch.txt") {
            @Override
            byte[] of(Zip zip) {
                return zip.put("fetch.txt", "http://example.org/x 1 data/x\n").bytes();
            }
        },
        ENDLESS_LINE("过长") {
            @Override
            byte[] of(Zip zip) {
                StringBuilder line = new StringBuilder();
                java.util.Random random = new java.util.Random(1);
                while (line.length() < 3_000_000) {
                    line.append(Long.toHexString(random.nextLong()));
                }
                return zip.put("manifest-sha256.txt", line.toString()).bytes();
            }
        },
        BAD_LINE("无法识别") {
            @Override
            byte[] of(Zip zip) {
                return zip.put("manifest-sha256.txt", "not a manifest\n").bytes();
            }
        },
        OTHER_HASH("校验值不符") {
            @Override
            byte[] of(Zip zip) {
                return zip.put(zip.path("sign-offs.json"), "[]").bytes();
            }
        },
        ALTERED_TAG("校验值不符") {
            @Override
            byte[] of(Zip zip) {
                return zip.put("bag-info.txt", "Source-Organization: 假冒\n").bytes();
            }
        },
        NOT_LISTED("不在清单里") {
            @Override
            byte[] of(Zip zip) {
                return zip.put("data/more.txt", "x").bytes();
            }
        },
        MISSING("不完整") {
            @Override
            byte[] of(Zip zip) {
                return zip.remove(zip.path("sign-offs.csv")).bytes();
            }
        },
        BROKEN_CHAIN("登记簿") {
            @Override
            byte[] of(Zip zip) {
                String register = new String(zip.get("data/register.jsonl"), StandardCharsets.UTF_8);
                return zip.put(
                                "data/register.jsonl",
                                register.replace("普法", "晋法").replace("测试稿", "改动稿"))
                        .sealedAgain()
                        .bytes();
            }
        },
        NO_REGISTER("register.jsonl") {
            @Override
            byte[] of(Zip zip) {
                return zip.remove("data/register.jsonl").sealedAgain().bytes();
            }
        },
        OTHER_CONTENT("不是登记簿记载发布的内容") {
            @Override
            byte[] of(Zip zip) {
                return zip.put(zip.path("工作信息.docx"), "other").sealedAgain().bytes();
            }
        };

        private final String says;

        Crafted(String says) {
            this.says = says;
        }

        abstract byte[] of(Zip zip);
    }

    @Test
    void g7_a_package_is_taken_in_and_can_be_read() {
        Zip zip = Zip.of(genuine()).sealedAgain();

        JsonNode job = Packages.takenIn(as("qianfang"), zip.bytes());

        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.path("name").asText()).isEqualTo(zip.name());
        assertThat(job.path("source").asText()).isEqualTo("云岭县司法局");
        assertThat(Json.stream(as("daibin")
                                .get(Paths.newsdesk("imports?maxItems=200"))
                                .orFail()
                                .items())
                        .map(each -> each.path("id").asText()))
                .contains(job.path("id").asText());
        JsonNode piece = onlyPiece(job);
        assertThat(piece.path("title").asText()).isEqualTo(draft.title());
        assertThat(piece.path("number").asText())
                .isEqualTo(draft.detail().path("registerNumber").asText());
        assertThat(piece.path("importedFrom").asText()).isEqualTo("云岭县司法局");
        assertThat(as("qianfang").content(piece.path("id").asText())).isEqualTo(admin().content(draft.id()));
        assertThat(Json.stream(piece.path("files"))
                        .map(file -> file.path("name").asText()))
                .contains("审批单.docx", "审批单.html", "sign-offs.json", "register-entries.json");
        assertThat(as("chenjing").content(piece.path("id").asText())).isNull();
        assertRefused(Packages.send(as("qianfang"), zip.bytes()), 409, "G7");
    }

    @Test
    void g7_only_records_officers_take_packages_in() {
        for (String person : List.of("tangyun", "chenjing", "admin", "stranger")) {
            assertRefused(Packages.send(as(person), genuine()), 403, "G7");
        }
        assertRefused(as("chenjing").get(Paths.newsdesk("imports")), 403);
        assertRefused(as("qianfang").post(Paths.newsdesk("packages/import"), java.util.Map.of()), 400, "G7");
    }

    @ParameterizedTest
    @EnumSource
    void g7_a_crafted_package_is_refused_with_what_is_wrong(Crafted crafted) {
        Zip zip = Zip.of(genuine());

        Answer answer = Packages.send(as("qianfang"), crafted.of(zip));

        if (answer.ok()) {
            JsonNode job = Packages.finished(
                    as("qianfang"), "imports/" + answer.json().path("id").asText());
            assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("FAILED");
            assertThat(job.path("message").asText()).contains(crafted.says);
            assertThat(pieces(job)).isEmpty();
        } else {
            assertRefused(answer, 422, "G7");
            assertThat(answer.error().path("message").asText()).contains(crafted.says);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qianfang", "tangyun", "admin"})
    void i7_nobody_changes_what_was_taken_in(String person) {
        JsonNode piece = onlyPiece(
                Packages.takenIn(as("qianfang"), Zip.of(genuine()).sealedAgain().bytes()));
        String id = piece.path("id").asText();

        List<Answer> attempts = Sealed.attacks(bureau, as(person), id, "nd:importedPiece");

        assertThat(attempts)
                .allSatisfy(attempt ->
                        assertThat(attempt.ok()).as(attempt.toString()).isFalse());
        assertThat(Draft.sha256(as("qianfang").content(id)))
                .isEqualTo(piece.path("contentSha256").asText());
        String folder = admin().get(Paths.v1("nodes/" + id))
                .orFail()
                .entry()
                .path("parentId")
                .asText();
        assertThat(as(person).delete(Paths.v1("nodes/" + folder)).ok()).isFalse();
    }

    private JsonNode onlyPiece(JsonNode job) {
        JsonNode pieces = pieces(job);
        assertThat(pieces).hasSize(1);
        return pieces.get(0);
    }

    private JsonNode pieces(JsonNode job) {
        return as("qianfang")
                .get(Paths.newsdesk("imports/" + job.path("id").asText() + "/pieces"))
                .orFail()
                .items();
    }

    private synchronized byte[] genuine() {
        if (genuine == null) {
            draft = drafts.released();
            genuine = Packages.zip(as("tangyun"), Packages.of(as("tangyun"), draft.id()));
        }
        return genuine;
    }
}
