"""The units, currencies and scales that a figure is read with: closed tables, no rules."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Give the words of a closed list."""
    return frozenset(text.split())


def _table(text: str) -> dict[tuple[str, ...], str]:
    """Read lines of `canonical: spelling, spelling …`; a spelling is its tokens with blanks between."""
    entries: dict[tuple[str, ...], str] = {}
    for line in text.strip().splitlines():
        canonical, spellings = line.split(": ", 1)
        for spelling in spellings.split(", "):
            entries[tuple(spelling.split())] = canonical.strip()
    return entries


# A spelling in lower case; what is written without a blank still is one token a sign ("km / h").
UNITS = _table("""
%: %, percent, per cent, pct, per - cent
pp: percentage points, percentage point
bp: basis points, basis point
km: km, kms, kilometre, kilometres, kilometer, kilometers
m: metre, metres, meter, meters
cm: cm, centimetre, centimetres, centimeter, centimeters
mm: mm, millimetre, millimetres, millimeter, millimeters
mi: mile, miles
nmi: nautical mile, nautical miles
ft: ft, foot, feet
in: inch, inches
yd: yard, yards
km/h: km / h, kph, kmh, km per hour, km an hour, kilometre per hour, kilometer per hour
km/h: kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour
mph: mph, miles per hour, miles an hour, mile per hour, mile an hour
kn: knots, knot
m/s: m / s, metres per second, meters per second, metres a second
km²: km2, km², sq km, square km, square kilometre, square kilometres, square kilometer, square kilometers, sq . km
mi²: sq mi, square mile, square miles, square - mile
m²: m2, m², sq m, square metre, square metres, square meter, square meters
ft²: sq ft, square foot, square feet
m³: m3, m³, cubic metre, cubic metres, cubic meter, cubic meters
acres: acre, acres
ha: ha, hectare, hectares
kg: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
g: gram, grams, gramme, grammes
mg: mg, milligram, milligrams
t: tonne, tonnes, metric ton, metric tons
ton: ton, tons
kt: kiloton, kilotons
lb: lb, lbs
oz: oz, ounce, ounces
l: litre, litres, liter, liters
ml: ml, millilitre, millilitres, milliliter, milliliters
gal: gallon, gallons
bbl: barrel, barrels
bbl/d: bpd, barrels per day, barrels a day, barrels of oil per day, barrels of oil a day
kW: kw, kilowatt, kilowatts
MW: mw, megawatt, megawatts
GW: gw, gigawatt, gigawatts
kWh: kwh, kilowatt hours, kilowatt - hours
MWh: mwh, megawatt hours, megawatt - hours
GB: gb, gigabyte, gigabytes
MB: mb, megabyte, megabytes
Hz: hz, hertz
GHz: ghz, gigahertz
°C: ° c, º c, ℃, degrees celsius, degrees centigrade, degree celsius, degrees c
°F: ° f, º f, ℉, degrees fahrenheit, degree fahrenheit, degrees f
°: °, º, degree, degrees
s: sec, secs, seconds
min: min, mins, minute, minutes
h: hr, hrs, hour, hours
days: day, days
weeks: week, weeks
months: month, months
years: year, years, yr, yrs
decades: decade, decades
centuries: century, centuries
nights: night, nights
magnitude: magnitude
times: times, fold
USD: dollar, dollars, us dollars, us dollar, u . s . dollars, american dollars, bucks
AUD: australian dollars
CAD: canadian dollars
NZD: new zealand dollars
HKD: hong kong dollars
SGD: singapore dollars
EUR: euro, euros
GBP: pounds sterling, british pounds, quid
lb or GBP: pound, pounds
JPY: yen
CNY: yuan, renminbi
RUB: ruble, rubles, rouble, roubles
INR: rupee, rupees, indian rupees
PKR: pakistani rupees
UAH: hryvnia, hryvnias
CHF: swiss francs, swiss franc
KRW: south korean won
TRY: turkish lira, turkish liras
ILS: shekel, shekels
cents: cent, cents
pence: pence
pesos: peso, pesos
francs: franc, francs
lira: lira, liras
rand: rand
dinars: dinar, dinars
riyals: riyal, riyals
rials: rial, rials
naira: naira
zloty: zloty, zlotys
kronor: krona, kronor, kroner, krone
shillings: shilling, shillings
""")
_CODES = ("USD", "EUR", "GBP", "JPY", "CNY", "RUB", "UAH", "CHF", "AUD", "CAD", "INR")
UNITS |= {(code.lower(),): code for code in _CODES}
# One letter is a unit only right behind digits, and only in this case.
LETTER_UNITS = {"m": "m", "g": "g", "t": "t", "h": "h", "C": "°C", "F": "°F", "L": "l"}

MONEY = word_set("""
    USD AUD CAD NZD HKD SGD TWD EUR GBP JPY CNY RUB INR PKR UAH CHF KRW TRY ILS cents pence pesos francs lira rand
    dinars riyals rials naira zloty kronor shillings PHP THB
    """)
DURATIONS = word_set("s min h days weeks months years decades centuries nights")

SIGNS = {
    "$": "USD", "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "hk$": "HKD",
    "s$": "SGD", "nt$": "TWD", "r$": "BRL", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₴": "UAH",
    "₺": "TRY", "₩": "KRW", "₪": "ILS", "₦": "naira", "₱": "PHP", "฿": "THB", "rs": "INR", "rs.": "INR",
} | {code.lower(): code for code in _CODES}  # fmt: skip

SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7,
}  # fmt: skip
# Short forms right behind digits; "m" is a million only where it is no metre, "b" and "t" only of money.
SHORT_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "bn": 10**9, "bln": 10**9,
                "tn": 10**12, "trn": 10**12, "b": 10**9, "t": 10**12, "cr": 10**7}  # fmt: skip
# Least and largest value meant by a scale in the plural: from two of it to below the next one that has a word.
LOOSE: dict[str, tuple[int, int]] = {
    "tens": (20, 99), "dozens": (24, 99), "scores": (40, 199), "hundreds": (200, 999), "thousands": (2_000, 99_999),
    "millions": (2 * 10**6, 999_999_999), "billions": (2 * 10**9, 10**12 - 1), "trillions": (2 * 10**12, 10**15 - 1),
}  # fmt: skip
