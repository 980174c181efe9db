"""Ten layouts of news sites, written for this project: each wraps the paragraphs of a report into a page.

Each layout is a function of a story and a seeded random generator, and gives the bytes of the page. Nothing in them is
copied from a site; the noise (teasers, comments, notices) is made of sentences of our own.
"""
import html
import json

TEASERS = [
    ("Harbour dredging to begin in spring", "The port authority says ships with a deeper draught can call from May."),
    ("School board votes on longer days", "Parents had asked for a later start; teachers warn of tired children."),
    ("Bakers seek a ruling on the price of flour", "A court is to hear the guild on Tuesday after months of talks."),
    ("Orchestra tours the northern towns", "Tickets for the first three evenings were gone within an hour."),
    ("Ferry line adds a night crossing", "The company expects lorry drivers to fill most of the berths."),
    ("River levels fall after a dry month", "Engineers have closed two locks and ask barges to wait."),
    ("Old tram depot becomes a market hall", "Forty traders have signed leases, most of them for food stalls."),
    ("Chess club wins its third title", "The final was decided in the last game after five hours."),
]
COMMENTS = [
    ("oldsailor", "I have lived here for forty years and nobody has ever asked us what we think about any of this."),
    ("Mira K.", "Could the paper please print the whole figures next time? Half of the story is missing, as always."),
    ("tom_w", "Great piece. I only wish that the people in charge would read it before they vote again next week."),
    ("anna1962", "This is exactly what my uncle said would happen, and he was laughed at by everybody at the table."),
    ("ferryman", "Not a word about who is to pay for it in the end. We all know the answer to that, do we not?"),
]
COOKIES = (
    "We and our partners store information on your device and use cookies to measure how our pages are read. You may "
    "accept all of them or choose which ones you allow; your choice is kept for six months and can be changed at any time."
)
SIGNUP = "Get the day's most important stories in your inbox every morning. No spam, and you can leave whenever you like."
BIO = "covers the region and has reported from its capitals for eleven years. Write to the newsroom with tips."
CAPTION = "People cross the main square on their way to work on a cold morning, in a picture from the archive."
SECTIONS = ["Home", "World", "Politics", "Business", "Sport", "Culture", "Opinion", "Weather", "Jobs", "Puzzles"]


class Story:
    def __init__(self, name, paragraphs):
        self.name = name
        self.paragraphs = paragraphs
        self.headline = f"What happened this week, and what it means for the region"
        self.author = "Jo Marlow"
        self.day = "2022-07-14"


def e(text):
    return html.escape(text, quote=False)


def nav(tag="nav", cls="site-nav"):
    links = "".join(f'<li><a href="/{s.lower()}">{s}</a></li>' for s in SECTIONS)
    return f'<{tag} class="{cls}"><ul>{links}</ul></{tag}>'


def cards(r, count, cls="card", heading="h3", tag="div"):
    out = []
    for title, text in r.sample(TEASERS, count):
        out.append(f'<{tag} class="{cls}"><{heading}><a href="#">{title}</a></{heading}><p>{text}</p></{tag}>')
    return "\n".join(out)


def comments(r, cls="comments"):
    items = "".join(f'<div class="c-item"><b>{n}</b><p>{t}</p><a href="#">Reply</a></div>' for n, t in COMMENTS)
    return f'<section id="{cls}" class="{cls}"><h2>Comments (5)</h2>{items}</section>'


def with_links(text, r):
    """A link on two words in the middle of a paragraph, as papers set them to their own archive."""
    words = text.split(" ")
    if len(words) < 14:
        return e(text)
    at = r.randrange(4, len(words) - 5)
    return e(" ".join(words[:at])) + f' <a href="/topic/{at}">' + e(" ".join(words[at:at + 2])) + "</a> " + e(" ".join(words[at + 2:]))


def broadsheet(s, r):
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": s.headline,
            "datePublished": s.day + "T06:00:00Z", "author": [{"@type": "Person", "name": s.author}],
            "publisher": {"@type": "Organization", "name": "The Tidewater Courier"}, "inLanguage": "en"}
    body = []
    for i, p in enumerate(s.paragraphs):
        body.append(f"<p>{with_links(p, r)}</p>")
        if i == 1:
            body.append(f'<figure><img src="a.jpg"><figcaption>{CAPTION} <span>Photo: Courier</span></figcaption></figure>')
        if i == 3:
            body.append(f'<aside class="related"><h3>More on this story</h3>{cards(r, 2)}</aside>')
    return f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{e(s.headline)} | The Tidewater Courier</title>
<meta property="og:title" content="{e(s.headline)}"><meta property="og:site_name" content="The Tidewater Courier">
<link rel="canonical" href="https://courier.example/world/{e(s.name)}">
<script type="application/ld+json">{json.dumps(data)}</script></head><body>
<a class="skip-link" href="#main">Skip to main content</a><header class="masthead"><a href="/">The Tidewater Courier</a>{nav()}</header>
<div class="consent-banner" role="dialog"><p>{COOKIES}</p><button>Accept all</button></div>
<main id="main"><article itemscope><header><h1 itemprop="headline">{e(s.headline)}</h1>
<div class="byline">By <a rel="author" href="#">{s.author}</a></div><time datetime="{s.day}T06:00:00Z">14 July 2022</time>
<ul class="share-bar"><li>Facebook</li><li>Copy link</li></ul></header>
<div itemprop="articleBody">{''.join(body)}</div><footer><ul class="tags"><li><a>Region</a></li><li><a>Talks</a></li></ul></footer></article>
{comments(r)}</main><aside class="sidebar"><h2>Most read</h2><ol>{''.join(f'<li><a href=#>{t}</a></li>' for t, _ in TEASERS)}</ol></aside>
<footer class="site-footer"><p>© The Tidewater Courier. All rights reserved. Registered in the town of Tidewater.</p></footer></body></html>""".encode()


def hashed(s, r):
    """Class names say nothing; cards stand between the paragraphs."""
    name = lambda: "sc-" + "".join(r.choice("abcdefghjkmnpqrstuvwxyz") for _ in range(6))
    body = []
    for i, p in enumerate(s.paragraphs):
        body.append(f'<div class="{name()}"><p class="{name()}">{with_links(p, r)}</p></div>')
        if i == 2:
            body.append(f'<div class="{name()}"><span>Advertisement</span></div>')
        if i in (4, 7):
            title, text = r.choice(TEASERS)
            body.append(f'<div class="{name()}"><div><h3><a href="#">{title}</a></h3><p>{text}</p></div></div>')
        if i == 5:
            body.append(f'<div class="{name()}"><strong>Read more:</strong> <a href="#">{r.choice(TEASERS)[0]}</a></div>')
    grid = "".join(
        f'<div class="{name()}"><a href="#"><div><h4>{t}</h4></div></a><p>{x}</p></div>' for t, x in TEASERS)
    return f"""<!doctype html><html><head><meta charset=utf-8><title>{e(s.headline)} - Evening Post</title>
<meta property="og:title" content="{e(s.headline)}"><meta property="article:published_time" content="{s.day}T10:00:00+02:00">
<meta name="author" content="{s.author}"><style>.x{{color:red}}</style></head><body><div id="__app"><div class="{name()}">{nav("div", name())}</div>
<div class="{name()}"><div class="{name()}"><div class="{name()}"><h1 class="{name()}">{e(s.headline)}</h1>
<div class="{name()}"><span>{s.author}</span><span>4 min read</span></div><div>{''.join(body)}</div>
<div class="{name()}"><button>Share</button><button>Save</button></div></div>
<div class="{name()}"><h2>You may also like</h2><div>{grid}</div></div></div></div>
<div class="{name()}"><p>{SIGNUP}</p><form><input type=email><button>Sign up</button></form></div>
<div class="{name()}"><a href="#">Privacy policy</a> <a href="#">Terms of use</a> <a href="#">Contact us</a></div></div>
<script>window.__STATE__={json.dumps({"teasers": TEASERS})}</script></body></html>""".encode()


def tables(s, r):
    """Layout by tables, tags left open, Latin-1, no word of metadata."""
    rows = "".join(f'<tr><td><font size=1><a href="/{x}.html">{x}</a></font></td></tr>' for x in SECTIONS)
    text = "".join(f"<p><font face=Arial size=2>{e(p)}</font>\n" for p in s.paragraphs)
    page = f"""<html><head><title>{e(s.headline)} - Daily Register</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body bgcolor=white>
<table width=100%><tr><td colspan=3><center><font size=6>Daily Register</font><br>Thursday, July 14, 2022</center></td></tr>
<tr><td width=120 valign=top><table>{rows}</table></td><td valign=top><h1><font size=5>{e(s.headline)}</font></h1>
<font size=1>By {s.author}</font>{text}<p><font size=1><a href=print.html>Print this page</a> | <a href=mail.html>Mail to a friend</a></font></td>
<td width=150 valign=top><b>Top Stories</b><br>{'<br>'.join(f'<a href=#>{t}</a>' for t, _ in TEASERS)}</td></tr>
<tr><td colspan=3 align=center><font size=1>Copyright 2022 Daily Register</font></td></tr></table></body></html>"""
    return page.encode("cp1252", "xmlcharrefreplace")


def breaks(s, r):
    """A form around the whole page, one box of text with two line breaks between paragraphs, windows-1252."""
    text = "<br><br>\r\n".join(e(p) for p in s.paragraphs)
    side = "".join(f'<div class="item"><a href="#"><b>{t}</b></a><div>{x}</div></div>' for t, x in TEASERS)
    page = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Gulf Herald :: {e(s.headline)}</title>
<meta http-equiv="content-type" content="text/html; charset=windows-1252" /></head><body><form method="post" action="./story.aspx" id="form1">
<input type="hidden" name="__VIEWSTATE" value="{'dDwtMTIz' * 300}" /><div id="header"><img src="logo.gif" alt="Gulf Herald" />
<div id="topmenu">{' | '.join(f'<a href="#">{x}</a>' for x in SECTIONS)}</div></div>
<div id="wrapper"><div id="leftcol"><div class="storyTitle">{e(s.headline)}</div><div class="storyDate">14/07/2022 - 09:30</div>
<div id="storyText">{text}</div><div class="tools"><a href="#">Print</a> <a href="#">Send</a></div></div>
<div id="rightcol"><div class="boxTitle">Latest News</div>{side}</div></div>
<div id="bottom">Gulf Herald is published every day but Friday. Reproduction without permission is forbidden.</div></form></body></html>"""
    return page.encode("cp1252", "xmlcharrefreplace")


def blog(s, r):
    """A common blog theme: comments longer than the report, a box about the author, widgets."""
    body = "".join(f"<p>{with_links(p, r)}</p>\n" for p in s.paragraphs)
    many = "".join(comments(r, "comment-list").replace("<section", "<div").replace("</section", "</div") for _ in range(6))
    return f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8" /><title>{e(s.headline)} &#8211; Hill Country Wire</title>
<meta property="og:site_name" content="Hill Country Wire" /><meta property="article:published_time" content="{s.day}T08:12:00+00:00" />
<link rel="canonical" href="https://hill.example/{e(s.name)}/" /></head><body class="single single-post has-sidebar no-comments-yet">
<div id="page"><header id="masthead" class="site-header"><p class="site-title">Hill Country Wire</p>{nav("nav", "main-navigation")}</header>
<div id="content" class="site-content"><main><article class="post type-post category-world tag-related">
<header class="entry-header"><h1 class="entry-title">{e(s.headline)}</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="published" datetime="{s.day}">July 14, 2022</time></span>
<span class="byline"> by <span class="author vcard"><a href="#">{s.author}</a></span></span></div></header>
<div class="entry-content">{body}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a>Twitter</a></li><li><a>Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>{cards(r, 3)}</div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a>World</a></span></footer></article>
<div class="author-box"><h4>About {s.author}</h4><p>{s.author} {BIO}</p></div>
<nav class="post-navigation"><a>Previous post</a><a>Next post</a></nav><div id="comments" class="comments-area">{many}</div></main>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul>{''.join(f'<li><a>{t}</a></li>' for t, _ in TEASERS)}</ul></section></aside></div>
<footer class="site-footer"><p>Proudly powered by a press of words. Theme by nobody in particular.</p></footer></div></body></html>""".encode()


def amp(s, r):
    body = []
    for i, p in enumerate(s.paragraphs):
        body.append(f"<p>{e(p)}</p>")
        if i % 3 == 1:
            body.append('<div class="ad-wrap"><amp-ad width=300 height=250><div placeholder>Advertisement</div></amp-ad></div>')
        if i == 2:
            body.append(f'<amp-embed><h4>Trending now</h4><p>{r.choice(TEASERS)[1]}</p></amp-embed>')
    return f"""<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>{e(s.headline)}</title>
<script type="application/ld+json">{json.dumps([{"@type": "BreadcrumbList"}, {"@graph": [{"@type": "WebPage"}, {"@type": ["ReportageNewsArticle"], "headline": s.headline, "datePublished": s.day, "author": {"name": s.author}, "publisher": {"name": "Lake Tribune"}}]}])}</script>
<noscript><style amp-boilerplate>body{{}}</style></noscript></head><body><amp-sidebar id="side">{nav("ul", "menu")}</amp-sidebar>
<amp-consent><div>{COOKIES}</div></amp-consent><div class="hdr">Lake Tribune</div><article><h1>{e(s.headline)}</h1><p class="auth">{s.author} | 14 Jul 2022</p>
<amp-img src="a.jpg"></amp-img><p class="caption">{CAPTION}</p>{''.join(body)}</article>
<amp-list><div class="more-stories">{cards(r, 4, tag="article")}</div></amp-list><div class="ftr"><p>Download our app for breaking news alerts on your phone.</p></div></body></html>""".encode()


def sections(s, r):
    """The text in several sections with advertisements between; other reports below, as articles of their own."""
    parts, size = [], 4
    for start in range(0, len(s.paragraphs), size):
        parts.append("<section>" + "".join(f"<p>{with_links(p, r)}</p>" for p in s.paragraphs[start:start + size]) + "</section>")
    body = '<div class="adslot"><small>Story continues below advertisement</small></div>'.join(parts)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="date" content="{s.day}"><title>{e(s.headline)} — Coast Today</title></head>
<body><div id="onetrust-banner"><h2>Your privacy</h2><p>{COOKIES}</p><p>{COOKIES}</p></div><header><div class="logo">Coast Today</div>{nav()}</header>
<nav class="breadcrumbs"><a>Home</a> › <a>World</a> › {e(s.headline)}</nav><main><h1>{e(s.headline)}</h1>
<div class="info"><span itemprop="author">{s.author}</span>, <time itemprop="datePublished" content="{s.day}" datetime="{s.day}">Thursday</time></div>
<div class="story">{body}</div><div class="newsletter-promo"><h3>Sign up</h3><p>{SIGNUP}</p></div>
<section class="river">{cards(r, 8, "river-item", "h2", "article")}</section></main><footer><p>{SIGNUP}</p></footer></body></html>""".encode()


def agency(s, r):
    """The page of a state agency: XHTML in UTF-16, text in nested tables, buttons in words."""
    body = "".join(f'<p class="MsoNormal"><span lang="EN-US">{e(p)}</span></p>' for p in s.paragraphs)
    page = f"""<?xml version="1.0" encoding="utf-16"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head>
<title>National News Agency - {e(s.headline)}</title></head><body><div id="top"><ul id="mainmenu">{''.join(f'<li><a href="#">{x}</a></li>' for x in SECTIONS)}</ul></div>
<table><tr><td id="left"><ul>{''.join(f'<li><a href="#">Ministry of {x}</a></li>' for x in SECTIONS)}</ul></td><td id="content"><table><tr><td class="titre"><h2>{e(s.headline)}</h2></td></tr>
<tr><td class="date">14 July 2022</td></tr><tr><td class="texte">{body}</td></tr><tr><td><a href="#">Print</a> <a href="#">Send to a friend</a></td></tr></table></td>
<td id="right"><div class="bloc"><h3>Read also</h3><ul>{''.join(f'<li><a href="#">{t}</a></li>' for t, _ in TEASERS)}</ul></div></td></tr></table>
<div id="pied"><p>National News Agency, all rights reserved, 1961-2022</p></div></body></html>"""
    return b"\xff\xfe" + page.encode("utf-16-le", "surrogatepass")


def components(s, r):
    """Written by a framework: paragraphs are boxes, words stand in spans, state lies about in scripts."""
    body = []
    for i, p in enumerate(s.paragraphs):
        body.append(f'<div data-testid="paragraph-{i}" class="text__text"><span>{e(p)}</span></div>')
        if i == 0:
            body.append(f'<div data-testid="Image" class="styles__image"><img alt="{CAPTION}"><div class="image__caption"><span>{CAPTION}</span></div></div>')
        if i % 4 == 3:
            body.append('<div class="adslot-placeholder" aria-hidden="true"><div>Advertisement · Scroll to continue</div></div>')
    state = json.dumps({"props": {"story": {"body": "<p>A script is not to be read as text, whatever it holds.</p>"}}})
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>{e(s.headline)} | Meridian Wire</title><meta property="og:url" content="https://meridian.example/{e(s.name)}"/>
<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": s.headline[:40], "datePublished": s.day})}</script></head><body><div id="__next">
<div class="site-header__wrap" role="banner">{nav("div", "site-header__nav")}</div><main class="default-article"><article data-testid="Article"><div class="article-header__heading"><h1>{e(s.headline)}</h1></div>
<div class="info-content__author-date"><div>By <a href="#">{s.author}</a></div><time><span>July 14, 2022</span><span>6:10 AM UTC</span><span>Updated 2 years ago</span></time></div>
<div class="article-body__content">{''.join(body)}<div class="sign-off"><p><span>Reporting by {s.author}; Editing by Lee Tarn</span></p></div></div>
<div class="toolbar"><button>Aa</button><button>Share</button></div></article><div class="read-next"><h2>Read Next</h2>{cards(r, 5, "story-card")}</div></main></div>
<script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>""".encode()


def magazine(s, r):
    """Drop caps, pull quotes, titles between, a gallery, a box of facts, a note in italics at the end."""
    body = []
    for i, p in enumerate(s.paragraphs):
        text = with_links(p, r)
        if i == 0 and p and p[0].isalpha():
            text = f'<span class="dropcap">{e(p[0])}</span>{e(p[1:])}'
        body.append(f"<p>{text}</p>")
        if i == 1:
            body.append('<blockquote class="pullquote"><p>Nobody here remembers a summer such as this one.</p></blockquote>')
        if i == 4:
            body.append(f'<div class="gallery"><div class="slide"><img><p>{CAPTION}</p></div></div>')
        if i == 6:
            body.append('<div class="factbox"><h4>In figures</h4><ul><li>Four parties took part in the talks this year.</li><li>Two of them had done so before.</li></ul></div>')
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{e(s.headline)} · The Reviewer</title><meta name="twitter:title" content="{e(s.headline)}"></head>
<body><div class="topbar">{nav()}</div><div class="page"><div class="hero"><h1>{e(s.headline)}</h1></div><div class="columns"><div class="column-main">{''.join(body)}
<p><em>{s.author} {BIO}</em></p><div class="paywall"><h3>Subscribe</h3><p>You have read two of three free pieces this month. {SIGNUP}</p></div></div>
<div class="column-side"><div class="popular"><h3>Most popular</h3>{cards(r, 5)}</div></div></div></div><footer><p>The Reviewer appears four times a year and is paid for by its readers.</p></footer></body></html>""".encode()


LAYOUTS = [broadsheet, hashed, tables, breaks, blog, amp, sections, agency, components, magazine]
