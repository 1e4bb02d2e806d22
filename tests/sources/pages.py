"""Pages in the styles of several news sites; the stories are made up."""

from __future__ import annotations

WIRE = """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
<title>Ferry runs aground off Port Almere | Harbour Wire</title>
<meta property="og:title" content="Ferry runs aground off Port Almere">
<meta property="og:site_name" content="Harbour Wire"><meta name="author" content="Lena Marr">
<link rel="stylesheet" href="/site.css">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},
{"@type":"NewsArticle","headline":"Ferry runs aground off Port Almere","datePublished":"2031-03-04T09:15:00+02:00",
"dateModified":"2031-03-05T10:00:00+02:00","author":{"@type":"Person","name":"Lena Marr"}}]}</script>
</head><body>
<div class="cookie-banner" role="dialog">We use cookies to make this site better. <button>Accept all</button></div>
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
<main><article class="story">
<h1>Ferry runs aground off Port Almere</h1>
<p class="byline">By Lena Marr, Harbour Wire</p>
<ul class="share-bar"><li><a href="#">Share on Facebook</a></li><li><a href="#">Copy link</a></li></ul>
<div class="story-highlights"><h3>Story highlights</h3><ul><li>Ferry with 212 people aboard strikes a sandbank</li>
<li>Coast guard takes off 87 passengers by nightfall</li><li>Owner denies that the ship was overloaded</li></ul></div>
<figure><picture><img src="a.jpg" alt="unseen words"></picture>
<figcaption>Rescue boats gather around the ferry <i>Sula</i> on Tuesday. <span>Harbour Wire</span></figcaption></figure>
<p>PORT ALMERE (Harbour Wire) &mdash; A ferry carrying 212 people ran aground on a sandbank off Port Almere early on
Tuesday, the coast guard said, and 87 passengers were taken off by nightfall.</p>
<p>The <em>Sula</em> was on its way to the island of Brenn when it struck the bank at 4:20 a.m., Captain Ivo Dahl told
reporters.<br>No one was hurt.</p>
<p><a href="/rel">Read more: What we know of the Sula</a></p>
<aside class="key-points"><h4>Key points</h4><ul><li>The ship was licensed for 240 people</li></ul></aside>
<h2>Owner denies overloading</h2>
<p>The owner, Brenn Lines, denied a report in the Almere Courier that the ship was overloaded.
&ldquo;She was licensed for 240,&rdquo; a spokeswoman said.</p>
<div class="ad" id="ad-slot-3"><p>Advertisement</p></div>
<ul><li>87 passengers taken off</li><li>125 still aboard</li></ul>
<blockquote><p>We were lucky, said a passenger, Mara Olt, 34.</p></blockquote>
<table><tr><th>Day</th><th>Rescued</th></tr><tr><td>Tuesday</td><td>87</td></tr></table>
<aside class="related"><h3>Related</h3><ul><li><a href="/1">Storm closes harbour</a></li></ul></aside>
<p>Weather was calm at the time. An inquiry is to begin on Thursday.</p>
</article></main>
<footer><p>&copy; 2031 Harbour Wire. All rights reserved.</p></footer></body></html>"""

DIVS = """<html lang="de"><head><title>Brücke bei Tarnfurt gesperrt - Hallmer Bote</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<meta name="date" content="2031-05-06"></head><body>
<div id="top"><a href="/">Start</a> | <a href="/politik">Politik</a> | <a href="/sport">Sport</a></div>
<div id="content"><div class="headline"><h1>Brücke bei Tarnfurt gesperrt</h1></div>
<div class="article-body">
<p>Die alte Brücke bei Tarnfurt ist seit Montag für Lastwagen gesperrt, nachdem Prüfer Risse in zwei der sieben Pfeiler
gefunden haben, teilte der Kreis Hallm mit.</p>
<p>Autos dürfen weiter auf einer Spur fahren, sagte Oda Renn vom Straßenamt. Die Arbeiten sollen fünf Wochen dauern
und 1,4 Millionen Kronen kosten.</p>
<p>Spediteure nannten die Frist zu kurz und forderten eine Fähre, bis die Arbeiten beendet sind.</p></div></div>
<div id="cookie-consent">Wir verwenden Cookies. <a href="#">Einstellungen</a></div>
<div id="footer">Impressum | Datenschutz</div></body></html>"""

BLOCKS = """<html lang="en"><head><title>Storm Ada: two dead in Halm - Olm Broadcasting</title>
<meta property="og:site_name" content="Olm Broadcasting"></head><body><div id="root">
<header><a href="/">Olm Broadcasting</a></header><main id="main-content"><article>
<header><h1>Storm Ada: two dead as floods cut off villages in Halm</h1></header>
<div data-component="byline-block"><time datetime="2031-10-02T08:00:00.000Z">2 October 2031</time>
<div>Piet Aal, Halm correspondent</div></div>
<div data-component="image-block"><figure><div><span><picture><img alt="x"></picture>
<span class="visually-hidden">Image source, </span><span>Olm News Agency</span></span></div><figcaption>
<span class="visually-hidden">Image caption, </span><p>Two villages near Tarn are still without power</p>
</figcaption></figure></div>
<div data-component="text-block"><div><p><b>Two people have died and six are missing after Storm Ada brought floods to
the district of Halm, officials say.</b></p><p>More than 1,200 households were without power on Thursday
morning.</p></div></div>
<div data-component="subheadline-block"><h2>"Water to the roof"</h2></div>
<div data-component="text-block"><div><p>The dead are a man of 71 and a woman of 34, the police said. Neither has been
named.</p><p>"The water came up to the roof within an hour," said Joost Vell, a farmer.</p></div></div>
<div data-component="unordered-list-block"><ul><li><a href="/a">How storms get their names</a></li>
<li><a href="/b">Pictures: floods in Halm</a></li></ul></div>
<div data-component="text-block"><p>The army has sent 140 soldiers and nine boats. The district's head, Rune Hald,
denied that warnings came too late.</p></div>
<div class="newsletter-signup"><p>Get our newsletter with all the headlines you need. Sign up here.</p></div>
</article><section data-component="related"><h2>More on this story</h2><ul><li><a href="/x">Flood defences delayed
again</a></li></ul></section></main><footer>Copyright 2031</footer></div></body></html>"""

OLD = """<HTML><HEAD><TITLE>Grain silo fire at Olm</TITLE></HEAD><BODY BGCOLOR=#FFFFFF>
<TABLE WIDTH=600><TR><TD><FONT SIZE=+2>Grain silo fire at Olm</FONT><P>
<FONT FACE="Arial">A fire broke out in a grain silo at Olm on Friday night and burnt until noon on Saturday, the fire
service of the town said.<P>Some 40 tons of barley were lost, according to the owner of the silo, Petra Lind, and
two men of the fire service were treated for smoke.<P>The cause is not known. The police have closed the road to the
silo until Monday and asked people to keep their windows shut.</FONT></TD></TR></TABLE></BODY></HTML>"""

ARABIC = """<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>إغلاق جسر تارن</title></head><body><article>
<h1>إغلاق جسر تارن أمام الشاحنات</h1>
<p>أغلقت السلطات جسر تارن القديم أمام الشاحنات يوم الاثنين بعد أن عثر المهندسون على شقوق في اثنتين من دعاماته السبع،
بحسب ما قاله مجلس المنطقة.</p>
<p>وقالت أودا رين، مديرة مكتب الطرق، للصحفيين إن السيارات ما زالت تعبر في مسار واحد، وإن الإصلاح سيستغرق خمسة أسابيع
ويكلف نحو مليون وأربعمئة ألف كرونة.</p>
<p>ووصف أصحاب الشاحنات المهلة بأنها قصيرة جدا وطالبوا بتشغيل عبارة إلى أن تنتهي الأعمال.</p></article></body></html>"""

CHINESE = """<html lang="zh-CN"><head><meta charset="gb2312"><title>塔恩老桥禁止卡车通行</title></head><body><article>
<h1>塔恩老桥禁止卡车通行</h1>
<p>哈尔姆区政府表示,工程师在七座桥墩中的两座发现裂缝后,塔恩老桥从星期一起禁止卡车通行。</p>
<p>公路局负责人奥达·雷恩星期二上午在市政厅对记者说,小汽车仍可在一条车道上通行,维修将持续五个星期,费用约为一百四十万克朗。</p>
<p>运输公司认为通知时间太短,要求在工程结束之前开设轮渡。市长表示将在本周内作出答复。</p></article></body></html>"""

MENU = (
    """<html><body><nav><a href=/>Home</a></nav><div>"""
    + "".join(f"<p><a href='/{n}'>Section {n}</a></p>" for n in range(60))
    + "</div></body></html>"
)

SHELL = """<html><head><title>App</title><script src="/app.js"></script></head><body><div id="root"></div>
<noscript>You need to enable JavaScript to run this app.</noscript></body></html>"""
