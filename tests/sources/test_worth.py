"""What is refused before a model is asked, and what is not."""

from __future__ import annotations

import textwrap

import pytest

from briefing.errors import RefusedError
from briefing.models import Page
from briefing.sources.worth import refuse_unless_article, words_in

FLASH = (
    "TARN FORD, May 5 (Halm Post) - The old bridge at Tarn Ford was closed to lorries on Monday "
    "after engineers found cracks in two of its seven piers, the district of Halm said. Cars may "
    "still cross in one lane. Repairs are to take five weeks and to cost 1.4 million crowns, said"
    " Oda Renn, who heads the roads office."
)
ARABIC = (
    "أغلقت السلطات جسر تارن القديم أمام الشاحنات يوم الاثنين بعد أن عثر المهندسون على شقوق في "
    "اثنتين من دعاماته السبع، بحسب ما قاله مجلس المنطقة. وقالت أودا رين، مديرة مكتب الطرق، "
    "للصحفيين إن السيارات ما زالت تعبر في مسار واحد، وإن الإصلاح سيستغرق خمسة أسابيع ويكلف نحو "
    "مليون وأربعمئة ألف كرونة."
)
CHINESE = (
    "哈尔姆区政府星期一表示,工程师在七座桥墩中的两座发现裂缝后,塔恩老桥从即日起禁止卡车通行。公路局负责人奥"
    "达·雷恩星期二上午在市政厅对记者说,小汽车仍可在一条车道上通行,维修将持续五个星期。"
)
JAPANESE = (
    "ハルム地区は月曜日、技師が七本の橋脚のうち二本にひび割れを見つけたため、ターンの古い橋でトラックの通行を"
    "禁止した。道路局のレン局長は火曜日、記者団に対し、乗用車は一車線で通行でき、修理には五週間かかると述べた"
    "。"
)
KOREAN = (
    "할름 구청은 월요일 기술자들이 일곱 개 교각 가운데 두 개에서 금이 간 것을 발견함에 따라 "
    "타른의 오래된 다리에서 화물차 통행을 금지했다고 밝혔다. 도로국의 렌 국장은 화요일 오전 "
    "시청에서 기자들에게 승용차는 한 차로로 계속 다닐 수 있으며 수리에는 다섯 주가 걸리고 "
    "백사십만 크로네가 든다고 말했다."
)
THAI = (
    "ทางการเขตฮาล์มประกาศปิดสะพานเก่าที่ทาร์นไม่ให้รถบรรทุกผ่านตั้งแต่วันจันทร์หลังจากวิศวกรพบรอย"
    "ร้าวในเสาสองต้นจากเจ็ดต้น ผู้อำนวยการสำนักงานทางหลวงกล่าวกับผู้สื่อข่าวเมื่อเช้าวันอังคารว่า"
    "รถยนต์ยังผ่านได้หนึ่งช่องทางและการซ่อมจะใช้เวลาห้าสัปดาห์."
)
HINDI = (
    "हाल्म ज़िले ने सोमवार को बताया कि इंजीनियरों को सात में से दो खंभों में दरारें मिलने के बाद "
    "टार्न के पुराने पुल पर ट्रकों का आना जाना बंद कर दिया गया है। सड़क विभाग की प्रमुख ओडा रेन "
    "ने मंगलवार को पत्रकारों से कहा कि कारें अब भी एक लेन से जा सकती हैं और मरम्मत में पाँच "
    "हफ़्ते लगेंगे।"
)
COOKIES_IN_BRUSSELS = (
    "BRUSSELS - A court ruled on Monday that web sites may not use cookies before their readers "
    "have agreed. The case was brought by a club of consumers against the shop Olm Wares, which "
    "had set 31 of them on a first visit. The shop has to pay 40,000 crowns and said it would "
    "appeal. Other shops are expected to change their pages by June, the club's lawyer, Per Holt,"
    " told reporters on the steps of the court."
)
RESULTS = (
    "Olm beat Halm 3-1 (25-21, 22-25, 25-19, 25-17) on Saturday to win the northern volleyball "
    "title for the fourth time in 7 years. Mara Lind scored 28 points, 11 of them in the last "
    "set. Halm, who lost 2-3 to Tarn a week ago, end the season third with 41 points; Tarn have "
    "43 and Olm 52."
)
STORIES = {
    "english": FLASH,
    "arabic": ARABIC,
    "chinese": CHINESE,
    "japanese": JAPANESE,
    "korean": KOREAN,
    "thai": THAI,
    "hindi": HINDI,
    "about-cookies": COOKIES_IN_BRUSSELS,
    "figures": RESULTS,
    "wrapped": textwrap.fill(FLASH, 38),
    "wrapped-arabic": textwrap.fill(ARABIC, 38),
    "with-menu": "Home\nWorld\nSport\nContact\n" + FLASH,
    "with-list": FLASH + "\n- 2 of 7 piers cracked\n- 1 lane open",
    "quoted": "“" + FLASH.removesuffix(".") + ".”",
    "three-lines": "\n".join(part + "." for part in FLASH.rstrip(".").split(". ")),
}


@pytest.mark.parametrize("name", STORIES)
def test_a_short_story_passes(name):
    refuse_unless_article(Page(text=STORIES[name]))


def test_a_wire_flash_of_sixty_words_is_among_them():
    assert 55 <= words_in(FLASH) <= 62


CODE = (
    """def close(bridge):
    if bridge.piers["cracked"] > 1:
        return {"state": "closed", "lanes": [1, 2]};
    for (int i = 0; i < n; i++) { total += weights[i] * 2; }
    print(f"{bridge.name} -> {bridge.state}")
    self._cache[key] = value; return self._cache.get(key, None);
"""
    * 5
)
COOKIE_WALL = """\
We value your privacy. We and our partners use cookies and similar technologies to store and read information
on your device. By clicking Accept all cookies you agree to this. You can change your cookie settings at any
time, or reject all cookies by clicking here. Read our cookie policy for the list of our 812 partners.
"""
SCRIPT_WALL = """\
Please enable JavaScript and cookies to continue to the page that you asked for, which cannot be shown to you
now. Verifying you are human may take a few seconds while we look at the security of your connection before
you go on. If you think this is a mistake, write to the owner of the page and name the number below.
"""
PAYWALL = """\
The old bridge was closed on Monday. Subscribe now to continue reading this story and all of our others for
only one crown a week in the first year, and to unlock the archive. You can end it whenever you like. Already
a subscriber to the paper? Sign in here to continue reading on as many devices as you own.
"""
LINKS = "\n".join(f"https://news.example/section/{n}/page/list" for n in range(60))
NOTHING_ENDS = "\n".join(f"the {n} best ways to see the old town of Olm" for n in range(40))
NO_STORIES = {
    "nothing": ("", "no text"),
    "white-space": (" \n\t\n", "no text"),
    "headline": ("Bridge at Tarn Ford closes", "too short"),
    "two-sentences": ("The bridge is closed. Cars may cross.", "too short"),
    "short-chinese": (CHINESE[:40], "too short"),
    "menu": ("\n".join(f"Section {n}\nMore news\nWatch live" for n in range(60)), "too short"),
    "no-sentence": (NOTHING_ENDS, "not one sentence"),
    "words": ("word " * 400, "not one sentence"),
    "links": (
        FLASH + "\n" + "\n".join(f"https://news.example/section/{n}/page/list" for n in range(60)),
        "menus, links",
    ),
    "figures": ("\n".join("12 430 8.5 77 1,204 99 3.1 55 60 41.2 17. 5 6 7 8" for _ in range(20)), "figures or signs"),
    "code": (CODE, "program code"),
    "cookies": (COOKIE_WALL, "cookies, scripts or a subscription"),
    "script": (SCRIPT_WALL, "cookies, scripts or a subscription"),
    "paywall": (PAYWALL, "cookies, scripts or a subscription"),
}


@pytest.mark.parametrize("name", NO_STORIES)
def test_what_is_no_story_is_refused_with_a_plain_word(name):
    text, why = NO_STORIES[name]

    with pytest.raises(RefusedError, match=why) as caught:
        refuse_unless_article(Page(text=text))

    assert caught.value.hint
    assert caught.value.message.isprintable()


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("- – —", 0), ("one two, three", 3), ("老桥关闭", 2), ("the 老桥 bridge", 3), ("don't stop", 2)],
)
def test_words_are_counted_in_scripts_without_spaces_too(text, count):
    assert words_in(text) == count


@pytest.mark.parametrize("text", ["." * 100_000, "a" * 100_000, "accept " * 30_000, "。" * 100_000, "x\n" * 50_000])
def test_long_monotonous_text_is_judged(text):
    with pytest.raises(RefusedError):
        refuse_unless_article(Page(text=text))
