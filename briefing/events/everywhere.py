"""Names that the news of any day is full of: two articles that share no other are not of one event for that.

Countries and their peoples, states and great cities, and what courts, parties and bodies are called everywhere.
"""

from __future__ import annotations

from briefing.text.listed import words

EVERYWHERE = words(
    # countries
    "afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus "
    "belgium bolivia bosnia botswana brazil britain bulgaria burma cambodia cameroon canada chad chile china "
    "colombia congo croatia cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia finland france "
    "gaza georgia germany ghana greece guatemala guinea haiti honduras hungary iceland india indonesia iran iraq "
    "ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia "
    "lebanon liberia libya lithuania luxembourg madagascar malawi malaysia mali malta mexico moldova mongolia "
    "montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan "
    "palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal "
    "serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania "
    "thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia "
    "zimbabwe usa uk us u.s u.k eu un uae america europe africa asia emirates saudi arabia zealand kingdom "
    # peoples
    "afghan albanian american americans argentine armenian australian austrian bangladeshi belgian bolivian "
    "bosnian brazilian british bulgarian cambodian canadian chilean chinese colombian congolese croatian cuban "
    "danish dutch egyptian english ethiopian european finnish french georgian german greek haitian hungarian "
    "indian indonesian iranian iraqi irish israeli israelis italian japanese jordanian kenyan korean kurdish "
    "kurds lebanese libyan malaysian mexican moroccan nepalese nigerian norwegian pakistani palestinian "
    "palestinians peruvian polish portuguese romanian russian russians rwandan saudi scottish serbian somali "
    "spanish sudanese swedish swiss syrian syrians taiwanese thai tunisian turkish ukrainian vietnamese welsh "
    "yemeni african asian arab western muslim muslims christian jewish islamic islam "
    # states and cities
    "alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida hawaii "
    "idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota "
    "mississippi missouri montana nebraska nevada hampshire jersey york ohio oklahoma oregon pennsylvania rhode "
    "tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec london paris berlin rome "
    "madrid brussels geneva vienna moscow beijing tokyo delhi jerusalem cairo istanbul ankara tehran baghdad "
    "damascus beirut kabul islamabad kiev kyiv los angeles san francisco chicago boston dallas houston atlanta "
    "miami philadelphia detroit seattle denver sydney kremlin pentagon "
    # bodies and their parts
    "supreme court high district appeals appeal federal republican republicans democrat democrats democratic "
    "party congress senate parliament house representatives cabinet ministry minister department justice state "
    "states united nations union association council committee commission security foreign affairs defense "
    "defence interior health international national central bank group inc corp ltd co company university "
    "institute center centre police army navy front movement government administration white fund organization "
    "organisation agency office service board conservative labour liberal socialist communist first second third "
    "north south east west northern southern eastern new old great street road city county province region river "
    "island mount lake saint san santa los la el al de "
)
