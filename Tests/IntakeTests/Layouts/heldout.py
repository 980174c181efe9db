"""Eight more layouts of news sites, written before the program was tried on them: the score of the first time is honest."""
import json

from layouts import BIO, CAPTION, COMMENTS, COOKIES, SECTIONS, SIGNUP, TEASERS, comments, e, nav, with_links


def soup(s, r):
    """The English edition of an outlet that writes Arabic: boxes in boxes, no paragraphs, dates of two calendars, blanks that do not break."""
    body = "".join(f'<div>{with_links(p, r).replace(". ", ".&nbsp; ", 1)}</div><div>&nbsp;</div>' for p in s.paragraphs)
    more = "".join(f'<div class="item-box"><div class="item-img"></div><div class="item-txt"><a href="#">{t}</a><div class="item-date">13 Jul 2022 11:{n:02}</div></div></div>' for n, (t, _) in enumerate(TEASERS))
    return f"""<!DOCTYPE html><html dir="ltr" lang="en"><head><meta charset="utf-8"/><title>Al Manara English | {e(s.headline)}</title>
<meta property="og:site_name" content="Al Manara English"/><meta property="og:title" content="{e(s.headline)}"/></head><body class="en inner-page">
<div class="wrap"><div class="top"><div class="langs"><a href="/ar" lang="ar" dir="rtl">العربية</a> <a href="/fr" lang="fr">Français</a></div><div class="date-bar">Thursday 14 July 2022 / 15 Dhul-Hijjah 1443</div></div>
<div class="main-menu">{"".join(f'<div class="mi"><a href="#">{x}</a></div>' for x in SECTIONS)}</div>
<div class="ticker"><div class="ticker-title">Urgent</div><div class="ticker-items">{" ".join(f'<span>{t}</span>' for t, _ in TEASERS[:4])}</div></div>
<div class="cols"><div class="col-8"><div class="news-in"><div class="cat">World</div><div class="hd"><h1>{e(s.headline)}</h1></div>
<div class="dt">Published: 14 Jul 2022 - 12:40 | Last Updated: 14 Jul 2022 - 13:05</div><div class="wr">Jo Marlow - Al Manara</div>
<div class="pic"><img src="x.jpg"/><div class="cap">{CAPTION} (Archive)</div></div><div class="fs"><span>A+</span><span>A-</span></div>
<div class="txt-body">{body}</div><div class="kw">Key words: <a href="#">region</a> <a href="#">talks</a></div>
<div class="soc"><span>Share on WhatsApp</span><span>Share on Telegram</span></div></div><div class="blk"><div class="blk-h">Related News</div>{more}</div></div>
<div class="col-4"><div class="blk"><div class="blk-h">Most Viewed</div>{more}</div><div class="poll"><div>Do you expect the summer to be hotter than the last one?</div><label>Yes</label><label>No</label></div></div></div>
<div class="foot">All rights reserved to Al Manara Media Corporation 2022. The views in the comments are those of their writers.</div></div></body></html>""".encode()


def spacers(s, r):
    """Of the year 2003: tables in tables, spacer pictures, indents of blanks, breaks for paragraphs, a floating table in the text."""
    parts = [f"&nbsp;&nbsp;&nbsp;{e(p)}<BR><BR>" for p in s.paragraphs]
    box = '<TABLE ALIGN="right" WIDTH="160" BORDER="1"><TR><TD BGCOLOR="#cccccc"><FONT SIZE="1"><B>ALSO SEE</B></FONT></TD></TR>' + "".join(
        f'<TR><TD><FONT SIZE="1"><A HREF="s{n}.htm">{t}</A></FONT></TD></TR>' for n, (t, _) in enumerate(TEASERS[:3])) + "</TABLE>"
    parts.insert(1, box)
    parts.insert(3, '<CENTER><FONT SIZE="1">- Advertisement -</FONT><BR><IMG SRC="ad.gif" WIDTH="234" HEIGHT="60"></CENTER><BR>')
    links = "".join(f'<TR><TD><IMG SRC="dot.gif"></TD><TD><A HREF="{x}.htm"><FONT COLOR="white">{x}</FONT></A></TD></TR>' for x in SECTIONS)
    return f"""<HTML><HEAD><TITLE>The Plain Dealer of Oakport: {e(s.headline)}</TITLE></HEAD><BODY TOPMARGIN=0 LEFTMARGIN=0>
<TABLE BORDER=0 CELLPADDING=0 CELLSPACING=0 WIDTH=760><TR><TD COLSPAN=5><IMG SRC="logo.gif" ALT="The Plain Dealer of Oakport"></TD></TR>
<TR><TD WIDTH=130 BGCOLOR="#003366" VALIGN=top><TABLE>{links}</TABLE></TD><TD WIDTH=10><IMG SRC="spacer.gif" WIDTH=10></TD>
<TD WIDTH=450 VALIGN=top><FONT FACE="Arial" SIZE="1">Thursday, July 14, 2022 Posted: 6:12 AM EST (1112 GMT)</FONT><BR><BR><FONT FACE="Times" SIZE="5"><B>{e(s.headline)}</B></FONT><BR>
<FONT FACE="Arial" SIZE="2"><I>By Jo Marlow, Plain Dealer Staff Writer</I></FONT><BR><BR><FONT FACE="Times" SIZE="3">{"".join(parts)}</FONT>
<HR><FONT SIZE="1"><A HREF="p.htm">Printer friendly version</A> | <A HREF="e.htm">E-mail this story</A> | <A HREF="top">Back to the top</A></FONT></TD>
<TD WIDTH=10><IMG SRC="spacer.gif"></TD><TD WIDTH=160 VALIGN=top><FONT SIZE="2"><B>HEADLINES</B><BR>{"<BR>".join(f'<A HREF="#">{t}</A><BR>{x}' for t, x in TEASERS)}</FONT></TD></TR>
<TR><TD COLSPAN=5 ALIGN=center><FONT SIZE="1">&copy; 2022 The Plain Dealer of Oakport. This material may not be published, broadcast or rewritten.</FONT></TD></TR></TABLE></BODY></HTML>""".encode("cp1252", "xmlcharrefreplace")


def live(s, r):
    """A live page: entries with their times, each with buttons; what is most important in a list at the top."""
    entries, clock = [], 14 * 60
    for start in range(0, len(s.paragraphs), 2):
        clock -= r.randrange(4, 22)
        text = "".join(f"<p>{with_links(p, r)}</p>" for p in s.paragraphs[start:start + 2])
        entries.append(f'<li class="lb-post" id="post-{start}"><div class="lb-meta"><time datetime="{s.day}T{clock // 60:02}:{clock % 60:02}:00Z">{clock // 60:02}:{clock % 60:02}</time> <span class="ago">{start + 1} min ago</span></div><div class="lb-body">{text}</div><div class="lb-tools"><a href="#">Share this post</a><button>Copy link</button></div></li>')
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Live: {e(s.headline)} - Strait News</title><meta property="og:type" content="article"><meta property="og:title" content="{e(s.headline)}">
<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": s.headline, "datePublished": s.day + "T05:00:00Z", "author": {"@type": "Person", "name": s.author}})}</script></head><body>
<div class="gdpr"><p>{COOKIES}</p></div><header>{nav()}</header><main class="live"><header class="live-head"><span class="badge">LIVE</span><h1>{e(s.headline)}</h1><p class="viewers">2,114 viewing this page</p><div class="writers">{s.author}</div></header>
<div class="live-grid"><aside class="key-events"><h2>Key events</h2><ol>{"".join(f'<li><a href="#post-{n * 2}"><time>0{n + 5}:10</time> {t}</a></li>' for n, (t, _) in enumerate(TEASERS[:4]))}</ol></aside>
<div class="live-stream"><div class="live-controls"><button>Newest first</button><button>Oldest first</button></div><ol class="lb-posts">{"".join(entries)}</ol><button>Load more posts</button></div></div></main>
<section class="more-live"><h2>More live coverage</h2>{"".join(f'<div><a href="#">{t}</a><p>{x}</p></div>' for t, x in TEASERS[3:])}</section><footer><p>{SIGNUP}</p></footer></body></html>""".encode()


def metered(s, r):
    """What readers pay for stands in a box of the class that search engines ask for; offers lie over it."""
    cut = max(1, len(s.paragraphs) // 3)
    free = "".join(f"<p>{with_links(p, r)}</p>" for p in s.paragraphs[:cut])
    paid = "".join(f"<p>{with_links(p, r)}</p>" for p in s.paragraphs[cut:])
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": s.headline, "datePublished": s.day, "author": {"@type": "Person", "name": s.author},
            "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"}}
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{e(s.headline)} | The Exchange Times</title><meta property="og:site_name" content="The Exchange Times">
<script type="application/ld+json">{json.dumps(data)}</script></head><body class="subscriber-content"><header>{nav()}<a class="cta">Subscribe for one a week</a></header>
<article class="story"><h1>{e(s.headline)}</h1><p class="standfirst-meta"><a rel="author" href="#">{s.author}</a> in the capital <time datetime="{s.day}">July 14 2022</time></p><div class="story-share"><button>Save</button><button>Print this page</button></div>
<div class="story-body">{free}<div class="paywall">{paid}</div></div></article>
<div class="offer-barrier" id="barrier"><h2>Keep reading for one a week</h2><p>Subscribe to unlock this story. Cancel whenever you like during your trial, or choose one of three plans.</p>
<ul><li>Print and digital, delivered to your door every weekend</li><li>Digital only, on all your devices</li></ul><p>Already a subscriber? <a href="#">Sign in</a></p></div>
<section class="latest"><h2>Latest on the region</h2>{"".join(f'<div class="o-teaser"><a href="#">{t}</a><p>{x}</p></div>' for t, x in TEASERS)}</section><footer><p>Markets data delayed by at least 15 minutes. © The Exchange Times Ltd 2022.</p></footer></body></html>""".encode()


def wire(s, r):
    """An agency's page: the despatch as it came over the wire, in lines of 64 characters inside one `pre`."""
    lines = []
    for p in s.paragraphs:
        line = "   "
        for word in p.split(" "):
            if len(line) + len(word) > 64:
                lines.append(line.rstrip())
                line = ""
            line += word + " "
        lines.append(line.rstrip())
    return f"""<html><head><title>Despatch 0417 - Interwire</title><meta name="generator" content="wire2html"></head><body>
<div align="center"><a href="index.html">Index</a> | <a href="prev.html">Previous despatch</a> | <a href="next.html">Next despatch</a></div><hr>
<h2>{e(s.headline)}</h2><pre>
{e(chr(10).join(lines))}
</pre><hr><small>Interwire despatches are for subscribers. Reproduction is allowed with the agency's name.</small>
<ul>{"".join(f'<li><a href="#">{t}</a></li>' for t, _ in TEASERS)}</ul></body></html>""".encode("cp1252", "xmlcharrefreplace")


def newsletter(s, r):
    """What a paper sends by mail, saved from the browser: tables with styles of their own, a hidden first line, buttons, other reports below."""
    row = lambda inner, pad=20: f'<tr><td style="padding:{pad}px;font-family:Georgia,serif;font-size:17px;line-height:26px">{inner}</td></tr>'
    body = "".join(row(e(p), 8) for p in s.paragraphs)
    more = "".join(row(f'<a href="#" style="color:#111;font-weight:bold">{t}</a><br><span style="font-size:13px">{x}</span><br><a href="#">Read the story</a>') for t, x in TEASERS[:4])
    return f"""<!doctype html><html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>The Morning Sheet: {e(s.headline)}</title></head><body style="margin:0">
<div style="display:none;max-height:0;overflow:hidden">Also today: ferries, flour and a chess club. The rest of the sheet is below.</div>
<table width="100%" role="presentation"><tr><td align="center"><table width="600" role="presentation" class="container">
{row('<a href="#" style="font-size:11px">View in browser</a>')}{row('<img src="masthead.png" alt="The Morning Sheet" width="300">')}{row("<span style='font-size:12px'>Thursday, July 14, 2022</span>")}
{row(f'<h1 style="font-size:28px">{e(s.headline)}</h1><span style="font-size:13px">By {s.author}</span>')}{body}
{row('<a href="#" style="background:#06c;color:#fff;padding:12px">Support our work</a>')}{row('<b>Also in the sheet</b>')}{more}
{row('<span style="font-size:11px;color:#888">You receive this mail because you signed up for The Morning Sheet. <a href="#">Unsubscribe</a> or <a href="#">change what you get</a>.<br>12 Quay Street, Oakport</span>')}
</table></td></tr></table><img src="open.gif" width="1" height="1"></body></html>""".encode()


def blocks(s, r):
    """A broadcaster: every paragraph a block of its own, between them a player that does not play, lists of links with a line each, topics."""
    body = []
    for i, p in enumerate(s.paragraphs):
        inner = f"<b>{e(p)}</b>" if i == 0 else with_links(p, r)
        body.append(f'<div data-component="text-block"><div class="b1xk"><p>{inner}</p></div></div>')
        if i == 1:
            body.append('<div data-component="media-block"><div class="player"><p>This video can not be played</p><p>To play this video you need to enable scripts in your browser.</p></div><figcaption>Watch: the square from above</figcaption></div>')
        if i == 3:
            body.append(f'<div data-component="unordered-list-block"><ul>{"".join(f"<li><b>LISTEN</b>: <a href=#>{t}</a></li>" for t, _ in TEASERS[:2])}<li><a href="#">{TEASERS[2][0]}</a></li></ul></div>')
        if i == 5:
            body.append(f'<div data-component="promo-block"><h2>More on this</h2><ul>{"".join(f"<li><a href=#><p>{t}</p></a><p>Published 2 July</p></li>" for t, _ in TEASERS[3:6])}</ul></div>')
    return f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{e(s.headline)} - RNB News</title><meta property="og:title" content="{e(s.headline)}"><meta property="og:site_name" content="RNB News">
<link rel="canonical" href="https://rnb.example/news/{e(s.name)}"></head><body><div id="root"><div><div><p>RNB uses cookies. <span>{COOKIES}</span></p><button>Yes, I agree</button><button>No, take me to settings</button></div></div>
<header role="banner"><a href="#content">Skip to content</a><a href="#">Accessibility Help</a>{nav()}</header><main id="content"><article><div data-component="headline-block"><h1>{e(s.headline)}</h1></div>
<div data-component="byline-block"><span>Published</span><time datetime="{s.day}T09:01:00.000Z">14 July 2022</time></div><div data-component="byline"><div>{s.author}</div><div>World affairs correspondent</div></div>
<div data-component="image-block"><figure><img><span>Image source, Archive</span><figcaption>Image caption, {CAPTION}</figcaption></figure></div>{"".join(body)}
<div data-component="topic-list"><h2>Related Topics</h2><ul><li><a>Region</a></li><li><a>Diplomacy</a></li></ul></div><div data-component="links-block"><h2>Related Internet Links</h2><ul><li><a>The port authority</a></li></ul><p>The RNB is not responsible for the content of external sites.</p></div></article>
<section aria-labelledby="top-stories"><h2>Top Stories</h2><ul>{"".join(f"<li><h3><a>{t}</a></h3><p>{x}</p></li>" for t, x in TEASERS)}</ul></section></main><footer><ul><li>Terms of Use</li><li>About the RNB</li></ul><p>© 2022 RNB. Read about our approach to external linking.</p></footer></div></body></html>""".encode()


def tabloid(s, r):
    """Points above the text, captions as paragraphs, teasers as lists inside the text, counts of shares, comments without an id that says so."""
    body = []
    for i, p in enumerate(s.paragraphs):
        body.append(f'<p class="txt-mol"><font style="font-size:1.2em">{with_links(p, r)}</font></p>')
        if i % 4 == 1:
            body.append(f'<div class="artSplitter"><div><img></div><p class="imageCaption">{CAPTION}</p></div>')
        if i == 2:
            body.append(f'<div class="related-carousel"><div class="rc-head">RELATED ARTICLES</div><ul class="rc-list"><li><a href="#">{TEASERS[0][0]}</a><span>Share this article</span></li><li><a href="#">{TEASERS[1][0]}</a></li></ul></div>')
        if i == 6:
            body.append(f'<div class="teaser-in"><p><a href="#">READ MORE: {TEASERS[4][0]}</a></p></div>')
    talk = "".join(f'<div class="msg"><p class="who">{n}, somewhere, 3 hours ago</p><p class="said">{t}</p><div class="rate">12 &nbsp; Click to rate</div></div>' for n, t in COMMENTS * 3)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{e(s.headline)} | Star on Line</title><meta property="og:title" content="{e(s.headline)}"><meta property="article:published_time" content="{s.day}T11:02:00+0100">
<meta name="author" content="By {s.author} For Star On Line"></head><body><div class="page-banner">{nav()}</div><div class="article wide"><div class="alpha">
<h1>{e(s.headline)}</h1><ul class="mol-bullets"><li><b>Sign up to our free daily letter to get the best of the Star</b></li></ul><p class="author-section">By <a class="author" rel="nofollow">{s.author} For Star On Line</a></p>
<p class="byline-plain"><span>Published: 11:02, 14 July 2022</span> | <span>Updated: 12:44, 14 July 2022</span></p><div class="shareBtns"><span>e-mail</span><span>214 shares</span><span>88 View comments</span></div>
<div itemprop="articleBody">{"".join(body)}</div><div class="shareBottom"><h3>Share or comment on this article</h3></div></div>
<div class="reader-talk"><h3>What readers say</h3><p>The views below have not been checked before they are shown.</p>{talk}</div>
<div class="beta"><div class="puff">{"".join(f'<div class="puff-item"><a href="#"><strong>{t}</strong> {x}</a></div>' for t, x in TEASERS * 3)}</div></div></div><div class="page-footer">Back to top. Published by Star on Line Ltd.</div></body></html>""".encode()


LAYOUTS = [soup, spacers, live, metered, wire, newsletter, blocks, tabloid]
