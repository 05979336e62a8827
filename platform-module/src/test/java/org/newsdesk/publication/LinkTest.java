package org.newsdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x, http://A.example:80/x/",
        "https://a.example, https://a.example:443/",
        "https://a.example/x?b=2&a=1, https://a.example/x?a=1&b=2&utm_source=app#top",
        "https://a.example/a/../x, https://a.example/x",
        "https://a.example/稿件, https://a.example/%E7%A8%BF%E4%BB%B6",
        "https://新闻.example/1, https://xn--efvy88h.example/1",
        "https://mp.weixin.qq.com/s?__biz=A&mid=1&idx=1&sn=c&chksm=d&scene=27#rd, https://mp.weixin.qq.com/s?sn=c&idx=1&mid=1&__biz=A"
    })
    void g6_one_address_in_two_spellings(String one, String other) {
        assertThat(Link.of(one)).isPresent().isEqualTo(Link.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x, https://a.example/y",
        "https://a.example/x, https://a.example/X",
        "https://a.example/x, https://b.example/x",
        "https://a.example/x?id=1, https://a.example/x?id=2",
        "https://a.example:8080/x, https://a.example/x",
        "https://a.example/#/news/1, https://a.example/#/news/2"
    })
    void g6_two_addresses(String one, String other) {
        assertThat(Link.of(one)).isPresent().isNotEqualTo(Link.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "a.example/x",
                "ftp://a.example/x",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "http://",
                "https:///x",
                "https://user:word@a.example/x",
                "https://a b.example/",
                "mailto:a@b.example",
                "=HYPERLINK(1)"
            })
    void g6_no_address(String text) {
        assertThat(Link.of(text)).isEmpty();
    }

    @Test
    void g6_an_endless_address_is_none() {
        assertThat(Link.of("https://a.example/" + "x".repeat(2000))).isEmpty();
    }
}
