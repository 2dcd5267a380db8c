import { entries } from './entries.js';

/** Asking to be followed, watched or bought from, in words that are nothing else. */
export const promotion = entries(`
  subscribe to my, subscribe to me, subscribe to our, subscribe to us, subscribe to his, subscribe to her,
  subscribe to this, subscribe to the channel, subscribe for me, subscribe for more, subscribe on me,
  subscribe and like, subscribe and i, subscribe and share, like it and subscribe, like and subscribe,
  comment and subscribe, watch and subscribe, follow me on, follow me at, follow me back, follow me and,
  follow me for, please like this, please like my, please share this video, please share my, please vote for me,
  please vote for my, come to my channel, vote for me at, like and share, like for, follow 4 follow, like 4 like,
  new subscribers, more subscribers, get subscribers, reach 100 subscribers, 100 subscribers, 1000 subscribers,
  almost 1000 subscribers, 100 subs, 200 subs, subs by, get some subs, i am a new youtuber, a new youtuber,
  new to youtube, mean the world to me, mean the world if, mean so much if, appreciate it if you,
  if you could like, plz like, plz share, take a look at this video, take a look at my, visit this site,
  visit this website, visit my website, visit my blog, my blog at, my website at, read my book, buy my,
  give me a chance and, follow my instagram, follow my page, follow my account, check out my, check my,
  checkout my, check out our, check me out, check us out, check it out on my, check out this video,
  check out this playlist, check out the new, check out this channel, check out this link, check out this website,
  check out this site, check out this song, check out this amazing, check out his channel, check out her channel,
  check out channel, check out these, check out new, subscribe me, subscribe my, subscribe please,
  please subscribe, pls subscribe, plz subscribe, subscribe back, subscribe i, go subscribe, share and subscribe,
  sub to me, sub my, sub to my, sub for sub, sub 4 sub, sub4sub, i sub back, sub back, subs back,
  follow for follow, f4f, follow back, like for like, l4l, add me on, add me, visit my, visit our, go to my,
  watch my, listen to my, look at my channel, see my channel, on my channel, to my channel, my youtube channel,
  my youtube, my channel, my chanel, my channell, my instagram, my onlyfans, my new video, my videos, my vids,
  my new song, my music, my music video, my remix, my cover, my covers, my mixtape, my new track, my tracks,
  our channel, our new video, a gaming channel, link in bio, link in my bio, link in profile, dm me, pm me,
  inbox me, whatsapp me, text me on, contact me on, telegram me, hit me up, share my, give it a listen,
  sorry for the spam, sorry for spamming, i know this is spam, i know spam, thumbs up if, like this comment,
  like if you, like this if, thumbs up for, share this page, like this page, like my page, like our page,
  vote for my, promo code, discount code, coupon code, use code, use my code, referral link, referral code,
  ref link, affiliate link, sign up with my, sign up here, sign up now, click here, click the link,
  click on the link, click this link, click below, click link, click my
`);

/** Money and goods for nothing, and what is sold by strangers. */
export const offers = entries(`
  earn money online, make money from, earn money from, earn money fast, make money fast, earn real money,
  make extra money, making extra money, earn extra money, get paid to, get paid for, you get paid,
  work from home and, working from home today, start working from home, double your money, double your bitcoin,
  act now and, buy now and, i sell, we sell, for sale at, selling cheap, chance to win, chance of winning,
  interested in making, making money online, make money online, earn cash, earn extra, easy money, easiest money,
  esyest money, fast cash, quick cash, extra cash, passive income, extra income, financial freedom,
  be your own boss, paid surveys, paid for sharing, taking surveys, per month from home, a month from home,
  a day from home, per week from home, start earning, guaranteed profit, guaranteed returns, guaranteed income,
  risk free, investment opportunity, invest in bitcoin, bitcoin investment, crypto investment, crypto giveaway,
  bitcoin giveaway, free bitcoin, free crypto, forex trading, forex signals, binary options, trading signals,
  trading platform, recover your funds, recovered my money, account manager, multi level marketing, join our team,
  free leads, free gift, free gift card, free gift cards, free iphone, free money, free download, free downloads,
  download now, free followers, free likes, buy followers, cheap followers, paypal giveaway, giveaway, win a free,
  you have won, you won a, claim your prize, claim your reward, claim your free, congratulations you,
  limited time offer, order now, best price, best prices, lowest prices, cheap prices, special offer, money back,
  free shipping, free trial, no credit card, payday loan, payday loans, instant loan, loan offer, apply for a loan,
  low interest loan, casino, online casino, sports betting, betting tips, free spins, viagra, cialis,
  weight loss pills, lose weight fast, diet pills, miracle cure, replica watches, designer replica, fake passports,
  buy a degree, essay writing service, write my essay, seo services, seo service, rank your website,
  website traffic, increase your traffic, backlinks, hot girls, hot singles, singles in your area, sexy girls,
  sexy video, nude pics, nudes, cam girls, escort service, escorts, adult dating, spell caster, love spell,
  password hack, account hack, hack any, hack facebook, hacking software, hacking service, gofundme, help me reach,
  sextoy, girl talk to me
`);

/** What promotion is about: only together with the words above does "new song" say anything. */
export const media = entries(`
  channel, chanel, chanell, channell, video, videos, vid, vids, playlist, song, songs, track, tracks, album,
  mixtape, remix, music, beats, cover, covers, rap, vines, page, website, site, blog, instagram, facebook, youtube,
  twitter, soundcloud, snapchat, tiktok, onlyfans, stream, twitch, shop, store, book, ebook, app, course, link
`);

/** Verbs that ask for attention. */
export const asking = entries(`
  check, checkout, check out, checked out, subscribe*, subscrib, sucscribe, subscrible, sub, follow, visit, watch,
  listen, click, vote, download, please help, pls, plz
`);

/** Asks to look at something: together with what it is. */
export const pointing = entries(`
  check out, checkout, check this, check these, check it out, checked out, take a look at this, please open,
  please click, please visit, go watch, you can buy, buy these, watch youtube, look and
`);

/** What one may subscribe to here. */
export const subscriptions = entries(`
  newsletter, newsletters, digest, digests, mailing list, list, calendar, feed, bulletin, space, thread, branch,
  campaign
`);

/** One word that is asked for by itself. */
export const subscribing = entries(`
  subscribe, subscrib, subscrible, sucscribe, subscribee, subscribirse, suscríbete, abonnez vous, abonniert,
  подписывайтесь
`);

/** The one who asks. */
export const oneself = entries(`
  me, my, mine, our, us
`);

/** Where money is collected, goods are sold and votes are gathered. */
export const selling = entries(`
  indiegogo.com, kickstarter.com, gofundme.com, justgiving.com, vakinha.com.br, patreon.com, ko-fi.com,
  buymeacoffee.com, paypal.me, cash.app, teespring.com, redbubble.com, zazzle.com, etsy.com, ebay.com, ebay.co.uk,
  amazon.com, amazon.co.uk, aliexpress.com, alibaba.com, temu.com, shopify.com, gumroad.com, clickbank.com,
  swagbucks.com, onlyfans.com, twitch.tv, soundcloud.com, audiojungle.net, play.google.com, itunes.apple.com,
  wa.me, t.me, chat.whatsapp.com, googleadservices.com, binance.com, coinbase.com, fiverr.com, blogspot.com
`);

/** Sites of governments, the press, parties and references that newcomers may link to freely. */
export const trusted = entries(`
  bbc.co.uk, bbc.com, theguardian.com, reuters.com, apnews.com, dw.com, france24.com, aljazeera.com, elpais.com,
  lemonde.fr, nytimes.com, washingtonpost.com, ft.com, economist.com, npr.org, abc.net.au, rnz.co.nz, cbc.ca,
  rte.ie, irishtimes.com, politico.eu, politico.com, euronews.com, wikipedia.org, wikimedia.org, un.org, who.int,
  europa.eu, oecd.org, worldbank.org, gov.uk, parliament.uk, usa.gov, congress.gov, senate.gov, house.gov,
  state.gov, fec.gov, gob.es, gob.mx, gob.cl, gov.au, gc.ca, canada.ca, govt.nz, gouv.fr, bund.de, gov.ie,
  vote.org, fvap.gov, overseasvotefoundation.org, openstreetmap.org, arxiv.org, doi.org, nature.com,
  creativecommons.org, eff.org, amnesty.org, hrw.org
`);

/** Words that hidden spelling is used for to get past filters. */
export const oftenHidden = entries(`
  subscribe, channel, free money, make money, earn money, bitcoin, crypto, casino, viagra, cialis, giveaway,
  whatsapp, telegram, onlyfans, porn, xxx video, sex, nudes, escort, escorts, betting, forex, click here, buy now,
  invest, investment, loan, loans, promo code, followers, fuck, fucking, shit, kill, scum, vermin,
  muslims, jews, gays, immigrants, nazi, hitler
`);
